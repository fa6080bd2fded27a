"""Handing cases over to a colleague with a store of her own, and taking in what comes from her.

`keys` are this store's own, `colleagues` takes a card in and compares its words. `making` gathers everything of some cases
(`kinds`, `contents`) into a bundle, which `manifest` describes and `packing` writes. The colleague's `reading` holds every part
against what was signed, `images` looks at each value, `planning` compares it with what both had (`bases`), and `receiving`
takes it in, in one change, with `merging_fields` for what both changed. `receipts` says that it arrived; `errors` is what can
be wrong, and `endings` how the files are called.

Nothing goes to anybody before the words of her keys were compared, here with Karin's open store `hers`:

    >>> from relvald_desktop.services.casework import CaseForm, open_case
    >>> from relvald_desktop.services.handover.colleagues import add_colleague, confirm_comparison
    >>> from relvald_desktop.services.handover.keys import own_card, own_card_text
    >>> from relvald_desktop.services.handover.making import make_bundle
    >>> case = open_case(work, CaseForm())
    >>> karin = add_colleague(work, own_card_text(hers))
    >>> make_bundle(work, karin.id, (case.id,))
    Traceback (most recent call last):
        ...
    relvald_desktop.services.handover.errors.NotCheckedYet: ...
    >>> karin = confirm_comparison(work, karin.id, own_card(hers).keys.fingerprint)
    >>> make_bundle(work, karin.id, (case.id,)).manifest.sender.name
    'Stina Testsson'
"""
