"""What the summary is made of: each figure defined once, and screen, paper, files and help made from that.

`declared` says how a population, a table and an indicator are defined; `signals`, `women`, `legal`, `around` and `working`
define them, and `catalogue` collects them: a new figure begins there. `units` are the plain values that are counted,
`counting` puts them in rows, `waits` says how long something took, `indicating` reads indicators from the tables, and `values`
are what comes out.

    >>> from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
    >>> INDICATORS["reach"].title
    'Signals that did not come from the police'
    >>> list(TABLES["women_by_status"].rows)
    ['lives_with_him', 'planning', 'separated_with_contact', 'separated', 'returned', 'unknown']

What leaves is made by `suppressing`, beside what `issued` finds public and `stocks` would give away (`..suppression` decides).
`as_json` writes and reads it, `adding` adds several registers up.
"""
