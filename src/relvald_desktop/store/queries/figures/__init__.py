"""What figures are made of, read from the store over covering indexes as plain values."""
