"""The verbs of the work: everything that can be done, one module per job. Every change to the store goes through here."""
