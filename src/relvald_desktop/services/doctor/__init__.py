"""The doctor: looks through a store, says what is wrong and what can be done, and mends what can safely be mended.

`findings` says what a finding is, `examining` looks through an open store, `looking` at the folder of one that does not
open, `mending` does the safe repairs.
"""
