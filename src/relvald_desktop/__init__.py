"""Relvåld: support work with women exposed to violence, on one laptop, encrypted and offline."""

__version__ = "0.1.0"
