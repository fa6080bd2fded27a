"""The case banner: who she is, how protected, and how she can be reached safely at this minute."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from relvald_desktop.records.codes import Protection
from relvald_desktop.records.person import ContactChannel
from relvald_desktop.records.support_codes import AttemptResult, RiskLevel
from relvald_desktop.rules.safe_hours import SafetyNow, Verdict, is_safe_now, next_window
from relvald_desktop.services.journal import log_attempt
from relvald_desktop.services.opening import note_event
from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import clock, day, sentence, translate, word
from relvald_desktop.ui.widgets.attempts import ATTEMPTS
from relvald_desktop.ui.widgets.fields import button, clear_layout, label, look, named
from relvald_desktop.ui.widgets.figure_flow import flowing

_LOOKS = {
    SafetyNow.SAFE: "safe",
    SafetyNow.OUTSIDE: "danger",
    SafetyNow.UNSAFE: "unsafe",
    SafetyNow.UNKNOWN: "warning",
}


class Banner(QFrame):
    """Always visible in a case. Unsafe channels are struck through; copying one asks first and is logged."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._case_id = ""
        self.setObjectName("caseBanner")
        self._box = QVBoxLayout(self)

    def show_case(self, file: CaseFile) -> None:
        """Show a case as it stands now."""
        clear_layout(self._box)
        self._case_id = file.case.id
        top = QHBoxLayout()
        name = file.client.name if file.client and file.client.name else translate("Banner", "anonymous")
        top.addWidget(named(label(f"{file.case.code}   {name}", "title"), "bannerTitle", file.case.code), 1)
        for text in self._flags(file):
            top.addWidget(label(text, "danger", wraps=False))
        self._box.addLayout(top)
        for note in file.staff_risks[-1:]:
            risks = ", ".join(word(each) for each in note.risks)
            self._box.addWidget(
                label(translate("Banner", "! Risk to staff: {risks}").format(risks=risks), "danger")
            )
        channels = file.channels.get(file.client.id, []) if file.client else []
        work = self._context.work
        verdicts = [(channel, is_safe_now(channel, work.clock.now(), work.zone)) for channel in channels]
        safe_now = any(verdict.state is SafetyNow.SAFE for _, verdict in verdicts)
        look(self, "card" if safe_now or not channels else "alarm")
        kind = "safe" if safe_now else "danger" if channels else "quiet"
        self._box.addWidget(label(self._headline(bool(channels), safe_now), kind))
        for channel, verdict in verdicts:
            self._box.addWidget(self._channel_row(channel, verdict))
        if file.case.closed_on is None:
            self._box.addWidget(self._attempts())

    def _attempts(self) -> QWidget:
        row: list[QWidget] = [label(translate("Banner", "The call did not reach her:"), "quiet", wraps=False)]
        for result, text, key in ATTEMPTS:
            spoken = translate("Banner", "Attempt: {result}").format(result=word(result))
            pressed = partial(self._attempt, result)
            made = button(
                f"{translate('Banner', text)} ({key})",
                f"attempt_{result}",
                pressed,
                "link",
                f"{spoken} ({key})",
            )
            made.setShortcut(key)
            row.append(made)
        return flowing(*row)

    def _attempt(self, result: AttemptResult) -> None:
        log_attempt(self._context.work, self._case_id, result)
        self._context.tell_undoable(
            translate("Banner", "Attempt noted: {result}.").format(result=word(result))
        )

    def _flags(self, file: CaseFile) -> list[str]:
        flags = [translate("Banner", "! ACUTE")] if file.case.acute else []
        if file.case.risk_level in (RiskLevel.HIGH, RiskLevel.ACUTE):
            flags.append(translate("Banner", "! risk: {level}").format(level=word(file.case.risk_level)))
        if file.client is not None and file.client.protection is not Protection.NONE:
            flags.append(sentence(file.client.protection))
        if file.case.closed_on is not None:
            flags.append(translate("Banner", "Closed"))
        return flags

    def _headline(self, known: bool, safe_now: bool) -> str:
        if not known:
            return translate("Banner", "How to reach her: no channel is known yet. Add one under Overview.")
        if safe_now:
            return translate("Banner", "How to reach her: a safe channel is open now.")
        return translate("Banner", "How to reach her: NO channel is known to be safe at this minute.")

    def _channel_row(self, channel: ContactChannel, verdict: Verdict) -> QWidget:
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        shown: QLabel = label(self._describe(channel, verdict), _LOOKS[verdict.state])
        inner.addWidget(shown, 1)
        for text, name, pressed in (
            (translate("Banner", "Call"), "dialChannel", self._dial), (translate("Banner", "Copy"), "copyChannel", self._copy),
        ):  # fmt: skip
            spoken = f"{text} {sentence(channel.channel)}"
            inner.addWidget(button(text, name, partial(pressed, channel, verdict), "", spoken))
        return row

    def _describe(self, channel: ContactChannel, verdict: Verdict) -> str:
        states = {
            SafetyNow.SAFE: translate("Banner", "safe now"), SafetyNow.OUTSIDE: translate("Banner", "not at this hour"),
            SafetyNow.UNSAFE: translate("Banner", "UNSAFE"), SafetyNow.UNKNOWN: translate("Banner", "not known whether safe"),
        }  # fmt: skip
        parts = [f"{sentence(channel.channel)} {channel.value}", states[verdict.state]]
        if verdict.state is SafetyNow.OUTSIDE:
            work = self._context.work
            if (opens := next_window(channel, work.clock.now(), work.zone)) is not None:
                when = f"{weekday_names()[opens.weekday()]} {day(opens.date())} {clock(opens)}"
                parts[1] += ", " + translate("Banner", "opens {when}").format(when=when)
        if verdict.until is not None:
            parts[1] += " " + translate("Banner", "until {time}").format(time=clock(verdict.until))
        if channel.windows:
            parts.append(windows_text(channel))
        if channel.say_if_other_answers:
            parts.append(
                translate("Banner", "if somebody else answers, say “{words}”").format(
                    words=channel.say_if_other_answers
                )
            )
        parts.append(
            translate("Banner", "message allowed")
            if channel.message_allowed
            else translate("Banner", "leave no message")
        )
        return "  ·  ".join(parts)

    def _copy(self, channel: ContactChannel, verdict: Verdict) -> None:
        if self._may_use(
            channel,
            verdict,
            translate("Banner", "This channel is not safe at this minute. Copy it all the same?"),
            "channel.copied",
        ):
            self._context.clipboard.copy(channel.value)

    def _dial(self, channel: ContactChannel, verdict: Verdict) -> None:
        question = translate("Banner", "This channel is not safe at this minute. Call all the same?")
        if self._may_use(channel, verdict, question, "channel.dialled"):
            from relvald_desktop.ui.dialogs.call import CallDialog

            CallDialog(self._context, self._case_id, channel, self).exec()

    def _may_use(self, channel: ContactChannel, verdict: Verdict, question: str, action: str) -> bool:
        """Ask where the channel is not safe now, and note in the log that it was used."""
        safe = verdict.state is SafetyNow.SAFE
        buttons = QMessageBox.StandardButton
        if (
            not safe
            and QMessageBox.question(self, "Relvåld", question, defaultButton=buttons.No) != buttons.Yes
        ):
            return False
        note_event(self._context.work, action, self._case_id, channel=channel.id, safe=safe)
        return True


def weekday_names() -> list[str]:
    """Monday to Sunday, short."""
    from PySide6.QtCore import QLocale

    return [QLocale().standaloneDayName(number, QLocale.FormatType.ShortFormat) for number in range(1, 8)]


def windows_text(channel: ContactChannel) -> str:
    """The weekly windows as people say them: "mån, ons 09:00–11:00"."""
    names = weekday_names()
    by_hours: dict[tuple[str, str], list[str]] = {}
    for window in sorted(channel.windows):
        by_hours.setdefault((clock(window.starts), clock(window.ends)), []).append(names[window.weekday])
    return "; ".join(f"{', '.join(days)} {starts}–{ends}" for (starts, ends), days in by_hours.items())
