"""Proofs: logs gone over entry by entry, decided again, told, and tried for leaks."""
