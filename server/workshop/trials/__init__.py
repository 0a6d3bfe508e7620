"""Trials: a scenario tried many times by bots or by a script, and what came of it."""
