"""Backups: whole, encrypted generations of the store, each proved by opening it again."""
