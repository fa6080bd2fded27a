"""What the screens ask the store, one module per place; every list comes a page at a time."""
