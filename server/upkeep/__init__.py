"""Upkeep: what whoever runs a server does to it from the command line."""
