"""Small parts that windows are built of."""
