"""Minds: what parties believe and fear of one another, and what carries a change of thinking.

The theory's own room: images and fears, supporting conditions, the leap, the
institution, and the lens under which all of it is read. It stands on
`compliance`: conduct is what minds are moved by.
"""
