"""The rule book of Détente: pure rules of a confidence-building exercise.

Nothing in this package reads a clock, a disk, a network or unkeyed chance.
Numbers are integers in thousandths unless a name says otherwise; moments are
integers in milliseconds since the Unix epoch.
"""
