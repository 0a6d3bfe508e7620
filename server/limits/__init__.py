"""Limits: how much may be asked of the server in a while, by whom.

Buckets, crowds, sizes and manners. It stands on `settings`.
"""
