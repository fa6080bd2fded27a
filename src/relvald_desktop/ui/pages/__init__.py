"""The places of the left rail and the tabs of a case."""
