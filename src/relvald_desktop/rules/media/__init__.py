"""What a file's own bytes tell: its kind, where and when it was made, and how to take the place out of it again.

`kinds` tells the kind by the first bytes, never by the name, and `refusals` what is not taken in. `facts` are what a file tells
about its making; `stripping` says how its place is taken out, and `pictures`, `gif`, `tiff`, `films`, `packages` and `pdfs` do
it, each for its format, without touching what is seen or heard.

    >>> from relvald_desktop.rules.media.facts import of_iso_6709
    >>> from relvald_desktop.rules.media.kinds import media_type
    >>> from relvald_desktop.rules.media.refusals import refused_by_name
    >>> media_type(b"\\xff\\xd8\\xff\\xe0")
    'image/jpeg'
    >>> refused_by_name("bild.jpg.exe") is None
    False
    >>> place = of_iso_6709("+59.3293+018.0686/")
    >>> place.latitude, place.longitude
    (59.3293, 18.0686)
"""
