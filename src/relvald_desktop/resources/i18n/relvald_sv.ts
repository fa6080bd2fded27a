<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Accompaniment</name>
    <message>
        <source>Accompaniment</source>
        <translation>Medföljning</translation>
    </message>
    <message>
        <source>&amp;Preview paper …</source>
        <translation>&amp;Förhandsgranska papper …</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;Legal matter</source>
        <translation>&amp;Rättsprocess</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Börjar</translation>
    </message>
    <message>
        <source>C&amp;ourt or place</source>
        <translation>&amp;Domstol eller plats</translation>
    </message>
    <message>
        <source>Takes about (mi&amp;nutes)</source>
        <translation>Tar ungefär (mi&amp;nuter)</translation>
    </message>
    <message>
        <source>&amp;Meeting point</source>
        <translation>&amp;Mötesplats</translation>
    </message>
    <message>
        <source>Who meets &amp;her</source>
        <translation>Vem möter &amp;henne</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Andra behov</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>From the register (not printed): {text}</source>
        <translation>Från registret (skrivs inte ut): {text}</translation>
    </message>
    <message>
        <source>&amp;Note that is printed</source>
        <translation>&amp;Anteckning som skrivs ut</translation>
    </message>
    <message>
        <source>What &amp;happened (not printed)</source>
        <translation>Vad s&amp;om hände (skrivs inte ut)</translation>
    </message>
    <message>
        <source>How she &amp;was (not printed)</source>
        <translation>Hur hon m&amp;ådde (skrivs inte ut)</translation>
    </message>
    <message>
        <source>What was said about ne&amp;xt dates</source>
        <translation>Vad som sades om nä&amp;sta datum</translation>
    </message>
    <message>
        <source>&amp;Follow-up call</source>
        <translation>&amp;Uppföljande samtal</translation>
    </message>
    <message>
        <source>&amp;Carried out</source>
        <translation>&amp;Genomförd</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>När och var</translation>
    </message>
    <message>
        <source>Ro&amp;om</source>
        <translation>Sal e&amp;ller rum</translation>
    </message>
    <message>
        <source>Cancelle&amp;d</source>
        <translation>&amp;Inställd</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Plan if he is &amp;there (only on the worker&apos;s copy)</source>
        <translation>&amp;Plan om han är där (bara på stödjarens exemplar)</translation>
    </message>
    <message>
        <source>Plan for ton&amp;ight (not printed)</source>
        <translation>Plan för i k&amp;väll (skrivs inte ut)</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklistor</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>På pappret</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Anteckna vad som hände</translation>
    </message>
    <message>
        <source>Her safe window opens {day} at {time}.</source>
        <translation>Hennes säkra tid börjar {day} klockan {time}.</translation>
    </message>
    <message>
        <source>No safe window is known in the three days after.</source>
        <translation>Ingen säker tid är känd de tre dagarna efter.</translation>
    </message>
    <message>
        <source>This is what you had begun to write.</source>
        <translation>Det här hade du börjat skriva.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>&amp;What is to be done?</source>
        <translation>&amp;Vad ska göras?</translation>
    </message>
    <message>
        <source>By w&amp;hom</source>
        <translation>Av v&amp;em</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Senas&amp;t</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klart</translation>
    </message>
    <message>
        <source>Action after a meeting</source>
        <translation>Åtgärd efter ett möte</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Accompaniment changed</source>
        <translation>Medföljning ändrad</translation>
    </message>
    <message>
        <source>Accompaniment planned</source>
        <translation>Medföljning planerad</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Säkerhetskopia gjord</translation>
    </message>
    <message>
        <source>Backup found damaged</source>
        <translation>Säkerhetskopia visade sig skadad</translation>
    </message>
    <message>
        <source>Old backups could not be removed</source>
        <translation>Gamla säkerhetskopior gick inte att ta bort</translation>
    </message>
    <message>
        <source>Backup due, its folder not within reach</source>
        <translation>Säkerhetskopia skulle göras, mappen gick inte att nå</translation>
    </message>
    <message>
        <source>Backup proved by restoring it</source>
        <translation>Säkerhetskopia prövad genom återläsning</translation>
    </message>
    <message>
        <source>Acute flag changed</source>
        <translation>Akutmarkering ändrad</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Ärende avslutat</translation>
    </message>
    <message>
        <source>Case looked into</source>
        <translation>Ärende öppnat för läsning</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Ärende upplagt</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Ärende öppnat igen</translation>
    </message>
    <message>
        <source>Contact channel added</source>
        <translation>Kontaktväg tillagd</translation>
    </message>
    <message>
        <source>Contact channel changed</source>
        <translation>Kontaktväg ändrad</translation>
    </message>
    <message>
        <source>Contact channel copied</source>
        <translation>Kontaktväg kopierad</translation>
    </message>
    <message>
        <source>Contact channel removed</source>
        <translation>Kontaktväg borttagen</translation>
    </message>
    <message>
        <source>Signed note added to</source>
        <translation>Tillägg till signerad anteckning</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Anteckning ändrad</translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation>Anteckning signerad</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Anteckning skriven</translation>
    </message>
    <message>
        <source>Court note saved as a file</source>
        <translation>Följeblad sparat som fil</translation>
    </message>
    <message>
        <source>Court note printed</source>
        <translation>Följeblad utskrivet</translation>
    </message>
    <message>
        <source>Court note stopped by the leak check</source>
        <translation>Följeblad stoppat av läckagekontrollen</translation>
    </message>
    <message>
        <source>Legal matter changed</source>
        <translation>Rättsprocess ändrad</translation>
    </message>
    <message>
        <source>Legal matter ended</source>
        <translation>Rättsprocess avslutad</translation>
    </message>
    <message>
        <source>Legal matter reported</source>
        <translation>Polisanmälan noterad</translation>
    </message>
    <message>
        <source>Step of a legal matter noted</source>
        <translation>Steg i rättsprocessen noterat</translation>
    </message>
    <message>
        <source>Paper looked at</source>
        <translation>Papper tittat på</translation>
    </message>
    <message>
        <source>Practice store filled with made-up people</source>
        <translation>Övningsregistret fyllt med påhittade människor</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person tillagd</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person ändrad</translation>
    </message>
    <message>
        <source>Protected value added</source>
        <translation>Skyddad uppgift tillagd</translation>
    </message>
    <message>
        <source>Protected value removed</source>
        <translation>Skyddad uppgift borttagen</translation>
    </message>
    <message>
        <source>Relationship status changed</source>
        <translation>Relationsstatus ändrad</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Inställningar ändrade</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Lösenfras bytt</translation>
    </message>
    <message>
        <source>Recovery key replaced</source>
        <translation>Återställningsnyckel bytt</translation>
    </message>
    <message>
        <source>Signal added</source>
        <translation>Signal tillagd</translation>
    </message>
    <message>
        <source>Signal changed</source>
        <translation>Signal ändrad</translation>
    </message>
    <message>
        <source>Signal removed</source>
        <translation>Signal borttagen</translation>
    </message>
    <message>
        <source>Signal received</source>
        <translation>Signal mottagen</translation>
    </message>
    <message>
        <source>Signal responded to</source>
        <translation>Signal besvarad</translation>
    </message>
    <message>
        <source>Signal decided about</source>
        <translation>Beslut om signal</translation>
    </message>
    <message>
        <source>Register of signals imported</source>
        <translation>Signalregister importerat</translation>
    </message>
    <message>
        <source>Register of cases imported</source>
        <translation>Register över ärenden importerat</translation>
    </message>
    <message>
        <source>Register of contacts imported</source>
        <translation>Register över kontakter importerat</translation>
    </message>
    <message>
        <source>Register of court dates imported</source>
        <translation>Register över domstolsdagar importerat</translation>
    </message>
    <message>
        <source>Quick unlock turned off</source>
        <translation>Snabbupplåsning avstängd</translation>
    </message>
    <message>
        <source>Quick unlock turned on</source>
        <translation>Snabbupplåsning påslagen</translation>
    </message>
    <message>
        <source>Store locked</source>
        <translation>Registret låst</translation>
    </message>
    <message>
        <source>Store unlocked</source>
        <translation>Registret upplåst</translation>
    </message>
    <message>
        <source>Summary printed</source>
        <translation>Sammanställning utskriven</translation>
    </message>
    <message>
        <source>Summary saved as a file</source>
        <translation>Sammanställning sparad som fil</translation>
    </message>
    <message>
        <source>The unit&apos;s own key set</source>
        <translation>Enhetens egen nyckel inlagd</translation>
    </message>
    <message>
        <source>Cases merged</source>
        <translation>Ärenden sammanförda</translation>
    </message>
    <message>
        <source>Contact channel called</source>
        <translation>Kontaktväg uppringd</translation>
    </message>
    <message>
        <source>What a child has seen: added</source>
        <translation>Barns upplevelse noterad</translation>
    </message>
    <message>
        <source>What a child has seen: changed</source>
        <translation>Barns upplevelse ändrad</translation>
    </message>
    <message>
        <source>What a child has seen: removed</source>
        <translation>Barns upplevelse borttagen</translation>
    </message>
    <message>
        <source>Report of concern added</source>
        <translation>Orosanmälan noterad</translation>
    </message>
    <message>
        <source>Report of concern changed</source>
        <translation>Orosanmälan ändrad</translation>
    </message>
    <message>
        <source>Report of concern removed</source>
        <translation>Orosanmälan borttagen</translation>
    </message>
    <message>
        <source>Consent added</source>
        <translation>Samtycke noterat</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Samtycke ändrat</translation>
    </message>
    <message>
        <source>Consent removed</source>
        <translation>Samtycke borttaget</translation>
    </message>
    <message>
        <source>Attempt noted</source>
        <translation>Försök noterat</translation>
    </message>
    <message>
        <source>Disclosure added</source>
        <translation>Utlämnande noterat</translation>
    </message>
    <message>
        <source>Disclosure changed</source>
        <translation>Utlämnande ändrat</translation>
    </message>
    <message>
        <source>Disclosure removed</source>
        <translation>Utlämnande borttaget</translation>
    </message>
    <message>
        <source>Feedback to a sender added</source>
        <translation>Återkoppling till avsändare noterad</translation>
    </message>
    <message>
        <source>Feedback to a sender changed</source>
        <translation>Återkoppling till avsändare ändrad</translation>
    </message>
    <message>
        <source>Feedback to a sender removed</source>
        <translation>Återkoppling till avsändare borttagen</translation>
    </message>
    <message>
        <source>Result of an instrument added</source>
        <translation>Resultat av instrument noterat</translation>
    </message>
    <message>
        <source>Result of an instrument changed</source>
        <translation>Resultat av instrument ändrat</translation>
    </message>
    <message>
        <source>Result of an instrument removed</source>
        <translation>Resultat av instrument borttaget</translation>
    </message>
    <message>
        <source>Journal printed</source>
        <translation>Journal utskriven</translation>
    </message>
    <message>
        <source>Journal saved as a file</source>
        <translation>Journal sparad som fil</translation>
    </message>
    <message>
        <source>Journal stopped by the leak check</source>
        <translation>Journal stoppad av läckagekontrollen</translation>
    </message>
    <message>
        <source>Liaison meeting added</source>
        <translation>Samverkansmöte tillagt</translation>
    </message>
    <message>
        <source>Liaison meeting changed</source>
        <translation>Samverkansmöte ändrat</translation>
    </message>
    <message>
        <source>Liaison meeting removed</source>
        <translation>Samverkansmöte borttaget</translation>
    </message>
    <message>
        <source>Action after a meeting added</source>
        <translation>Åtgärd efter möte tillagd</translation>
    </message>
    <message>
        <source>Action after a meeting changed</source>
        <translation>Åtgärd efter möte ändrad</translation>
    </message>
    <message>
        <source>Action done or not done</source>
        <translation>Åtgärd klar eller inte klar</translation>
    </message>
    <message>
        <source>Action after a meeting removed</source>
        <translation>Åtgärd efter möte borttagen</translation>
    </message>
    <message>
        <source>Merge taken apart</source>
        <translation>Sammanföring upplöst</translation>
    </message>
    <message>
        <source>Persons merged</source>
        <translation>Personer sammanförda</translation>
    </message>
    <message>
        <source>Safety plan printed</source>
        <translation>Säkerhetsplan utskriven</translation>
    </message>
    <message>
        <source>Safety plan saved as a file</source>
        <translation>Säkerhetsplan sparad som fil</translation>
    </message>
    <message>
        <source>Safety plan stopped by the leak check</source>
        <translation>Säkerhetsplan stoppad av läckagekontrollen</translation>
    </message>
    <message>
        <source>Safety plan written</source>
        <translation>Säkerhetsplan skriven</translation>
    </message>
    <message>
        <source>Referral added</source>
        <translation>Hänvisning noterad</translation>
    </message>
    <message>
        <source>Referral changed</source>
        <translation>Hänvisning ändrad</translation>
    </message>
    <message>
        <source>Referral removed</source>
        <translation>Hänvisning borttagen</translation>
    </message>
    <message>
        <source>Risk review added</source>
        <translation>Riskbedömning gjord</translation>
    </message>
    <message>
        <source>Risk review changed</source>
        <translation>Riskbedömning ändrad</translation>
    </message>
    <message>
        <source>Risk review removed</source>
        <translation>Riskbedömning borttagen</translation>
    </message>
    <message>
        <source>Key for sealed notes made</source>
        <translation>Nyckel för förseglade anteckningar skapad</translation>
    </message>
    <message>
        <source>Columns of a register forgotten</source>
        <translation>Kolumnval för ett register borttaget</translation>
    </message>
    <message>
        <source>Own word added</source>
        <translation>Eget ord tillagt</translation>
    </message>
    <message>
        <source>Own word removed</source>
        <translation>Eget ord borttaget</translation>
    </message>
    <message>
        <source>Text snippet added</source>
        <translation>Textsnutt tillagd</translation>
    </message>
    <message>
        <source>Text snippet changed</source>
        <translation>Textsnutt ändrad</translation>
    </message>
    <message>
        <source>Text snippet removed</source>
        <translation>Textsnutt borttagen</translation>
    </message>
    <message>
        <source>Saved search added</source>
        <translation>Sökning sparad</translation>
    </message>
    <message>
        <source>Saved search changed</source>
        <translation>Sparad sökning ändrad</translation>
    </message>
    <message>
        <source>Saved search removed</source>
        <translation>Sparad sökning borttagen</translation>
    </message>
    <message>
        <source>Sender added</source>
        <translation>Avsändare tillagd</translation>
    </message>
    <message>
        <source>Sender changed</source>
        <translation>Avsändare ändrad</translation>
    </message>
    <message>
        <source>Sender removed</source>
        <translation>Avsändare borttagen</translation>
    </message>
    <message>
        <source>Answer to a signal passed on</source>
        <translation>Svar på vidarelämnad signal</translation>
    </message>
    <message>
        <source>Sealed signal opened</source>
        <translation>Förseglad signal öppnad</translation>
    </message>
    <message>
        <source>Silence alarm rests</source>
        <translation>Tystnadslarmet vilar</translation>
    </message>
    <message>
        <source>Risk to staff added</source>
        <translation>Risk för personal noterad</translation>
    </message>
    <message>
        <source>Risk to staff changed</source>
        <translation>Risk för personal ändrad</translation>
    </message>
    <message>
        <source>Risk to staff removed</source>
        <translation>Risk för personal borttagen</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Uppgift tillagd</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Uppgift ändrad</translation>
    </message>
    <message>
        <source>Task done or not done</source>
        <translation>Uppgift klar eller inte klar</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>Uppgift borttagen</translation>
    </message>
    <message>
        <source>Template added</source>
        <translation>Mall tillagd</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Mall ändrad</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Mall borttagen</translation>
    </message>
    <message>
        <source>Case erased for good</source>
        <translation>Ärende gallrat för gott</translation>
    </message>
    <message>
        <source>Signals without a case erased for good</source>
        <translation>Signaler utan ärende gallrade för gott</translation>
    </message>
    <message>
        <source>People in no case erased for good</source>
        <translation>Personer utan ärende gallrade för gott</translation>
    </message>
    <message>
        <source>Certificate of erasure printed</source>
        <translation>Gallringsbevis utskrivet</translation>
    </message>
    <message>
        <source>Certificate of erasure saved as a file</source>
        <translation>Gallringsbevis sparat som fil</translation>
    </message>
    <message>
        <source>Certificate of erasure stopped by the leak check</source>
        <translation>Gallringsbevis stoppat av läckagekontrollen</translation>
    </message>
    <message>
        <source>List of what an extract leaves out printed</source>
        <translation>Lista över vad ett utdrag utelämnar utskriven</translation>
    </message>
    <message>
        <source>List of what an extract leaves out saved as a file</source>
        <translation>Lista över vad ett utdrag utelämnar sparad som fil</translation>
    </message>
    <message>
        <source>List of what an extract leaves out stopped by the leak check</source>
        <translation>Lista över vad ett utdrag utelämnar stoppad av läckagekontrollen</translation>
    </message>
    <message>
        <source>Log looked through</source>
        <translation>Loggen genomgången</translation>
    </message>
    <message>
        <source>Extract of the log printed</source>
        <translation>Loggutdrag utskrivet</translation>
    </message>
    <message>
        <source>Extract of the log saved as a file</source>
        <translation>Loggutdrag sparat som fil</translation>
    </message>
    <message>
        <source>Extract of the log stopped by the leak check</source>
        <translation>Loggutdrag stoppat av läckagekontrollen</translation>
    </message>
    <message>
        <source>Reason to keep a case longer added</source>
        <translation>Skäl att bevara ett ärende längre tillagt</translation>
    </message>
    <message>
        <source>Reason to keep a case longer changed</source>
        <translation>Skäl att bevara ett ärende längre ändrat</translation>
    </message>
    <message>
        <source>Reason to keep a case longer removed</source>
        <translation>Skäl att bevara ett ärende längre borttaget</translation>
    </message>
    <message>
        <source>Extract for a person printed</source>
        <translation>Registerutdrag utskrivet</translation>
    </message>
    <message>
        <source>Extract for a person saved as a file</source>
        <translation>Registerutdrag sparat som fil</translation>
    </message>
    <message>
        <source>Extract for a person stopped by the leak check</source>
        <translation>Registerutdrag stoppat av läckagekontrollen</translation>
    </message>
    <message>
        <source>Last change taken back</source>
        <translation>Senaste ändringen ångrad</translation>
    </message>
    <message>
        <source>Restraining order added</source>
        <translation>Kontaktförbud tillagt</translation>
    </message>
    <message>
        <source>Restraining order changed</source>
        <translation>Kontaktförbud ändrat</translation>
    </message>
    <message>
        <source>Restraining order removed</source>
        <translation>Kontaktförbud borttaget</translation>
    </message>
    <message>
        <source>Breach of an order added</source>
        <translation>Överträdelse av kontaktförbud tillagd</translation>
    </message>
    <message>
        <source>Breach of an order changed</source>
        <translation>Överträdelse av kontaktförbud ändrad</translation>
    </message>
    <message>
        <source>Breach of an order removed</source>
        <translation>Överträdelse av kontaktförbud borttagen</translation>
    </message>
    <message>
        <source>Claim for money added</source>
        <translation>Krav på ersättning tillagt</translation>
    </message>
    <message>
        <source>Claim for money changed</source>
        <translation>Krav på ersättning ändrat</translation>
    </message>
    <message>
        <source>Claim for money removed</source>
        <translation>Krav på ersättning borttaget</translation>
    </message>
    <message>
        <source>Person of a legal matter added</source>
        <translation>Person i en rättsprocess tillagd</translation>
    </message>
    <message>
        <source>Person of a legal matter changed</source>
        <translation>Person i en rättsprocess ändrad</translation>
    </message>
    <message>
        <source>Person of a legal matter removed</source>
        <translation>Person i en rättsprocess borttagen</translation>
    </message>
    <message>
        <source>Right asked about</source>
        <translation>Rättighet besvarad</translation>
    </message>
    <message>
        <source>Store mended</source>
        <translation>Registret lagat</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was turned back</source>
        <translation>Datorns klocka ställdes tillbaka</translation>
    </message>
    <message>
        <source>The unit&apos;s checklist changed</source>
        <translation>Enhetens checklista ändrad</translation>
    </message>
    <message>
        <source>Step of a legal matter corrected</source>
        <translation>Steg i en rättsprocess rättat</translation>
    </message>
    <message>
        <source>Step of a legal matter taken away</source>
        <translation>Steg i en rättsprocess borttaget</translation>
    </message>
    <message>
        <source>Checklist printed</source>
        <translation>Checklista utskriven</translation>
    </message>
    <message>
        <source>Checklist saved as a file</source>
        <translation>Checklista sparad som fil</translation>
    </message>
    <message>
        <source>Checklist stopped by the leak check</source>
        <translation>Checklista stoppad av läckagekontrollen</translation>
    </message>
    <message>
        <source>Letter to counsel printed</source>
        <translation>Brev till målsägandebiträde utskrivet</translation>
    </message>
    <message>
        <source>Letter to counsel saved as a file</source>
        <translation>Brev till målsägandebiträde sparat som fil</translation>
    </message>
    <message>
        <source>Letter to counsel stopped by the leak check</source>
        <translation>Brev till målsägandebiträde stoppat av läckagekontrollen</translation>
    </message>
    <message>
        <source>Confirmation of attendance printed</source>
        <translation>Intyg om närvaro utskrivet</translation>
    </message>
    <message>
        <source>Confirmation of attendance saved as a file</source>
        <translation>Intyg om närvaro sparat som fil</translation>
    </message>
    <message>
        <source>Confirmation of attendance stopped by the leak check</source>
        <translation>Intyg om närvaro stoppat av läckagekontrollen</translation>
    </message>
    <message>
        <source>Contact list printed</source>
        <translation>Kontaktlista utskriven</translation>
    </message>
    <message>
        <source>Contact list saved as a file</source>
        <translation>Kontaktlista sparad som fil</translation>
    </message>
    <message>
        <source>Contact list stopped by the leak check</source>
        <translation>Kontaktlista stoppad av läckagekontrollen</translation>
    </message>
    <message>
        <source>Calendar file saved</source>
        <translation>Kalenderfil sparad</translation>
    </message>
    <message>
        <source>Calendar file stopped by the leak check</source>
        <translation>Kalenderfil stoppad av läckagekontrollen</translation>
    </message>
    <message>
        <source>Last days worked out for every legal matter</source>
        <translation>Sista dagar uträknade för alla rättsprocesser</translation>
    </message>
    <message>
        <source>Summary stopped by the leak check</source>
        <translation>Sammanställning stoppad av läckagekontrollen</translation>
    </message>
    <message>
        <source>Choices of a summary saved</source>
        <translation>En sammanställnings val sparade</translation>
    </message>
    <message>
        <source>Saved choices of a summary changed</source>
        <translation>En sammanställnings sparade val ändrade</translation>
    </message>
    <message>
        <source>Saved choices of a summary removed</source>
        <translation>En sammanställnings sparade val borttagna</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation>Dokument tillagt</translation>
    </message>
    <message>
        <source>What is said about a document changed</source>
        <translation>Uppgifter om ett dokument ändrade</translation>
    </message>
    <message>
        <source>Encrypted files that nothing needs taken away</source>
        <translation>Krypterade filer som inget behöver borttagna</translation>
    </message>
    <message>
        <source>Copy of a document begun</source>
        <translation>Kopia av ett dokument påbörjad</translation>
    </message>
    <message>
        <source>Document looked at</source>
        <translation>Dokument visat</translation>
    </message>
    <message>
        <source>Document removed from the case</source>
        <translation>Dokument borttaget ur ärendet</translation>
    </message>
    <message>
        <source>Document saved as a readable copy</source>
        <translation>Dokument sparat som läsbar kopia</translation>
    </message>
    <message>
        <source>Document stopped by the leak check</source>
        <translation>Dokument stoppat av läckagekontrollen</translation>
    </message>
    <message>
        <source>Key card of a colleague taken in</source>
        <translation>En kollegas nyckelkort inlagt</translation>
    </message>
    <message>
        <source>Comparing a colleague&apos;s words begun</source>
        <translation>Jämförelse av en kollegas ord påbörjad</translation>
    </message>
    <message>
        <source>A colleague&apos;s keys checked</source>
        <translation>En kollegas nycklar kontrollerade</translation>
    </message>
    <message>
        <source>Cases closed as handed over</source>
        <translation>Ärenden avslutade som överlämnade</translation>
    </message>
    <message>
        <source>Keys for handing over made</source>
        <translation>Nycklar för överlämning skapade</translation>
    </message>
    <message>
        <source>Receipt for a handover made</source>
        <translation>Kvitto på en överlämning gjort</translation>
    </message>
    <message>
        <source>Receipt for a handover taken in</source>
        <translation>Kvitto på en överlämning inläst</translation>
    </message>
    <message>
        <source>Cases received from a colleague</source>
        <translation>Ärenden mottagna från en kollega</translation>
    </message>
    <message>
        <source>Cases handed over to a colleague</source>
        <translation>Ärenden överlämnade till en kollega</translation>
    </message>
    <message>
        <source>Receipt for a handover saved as a file</source>
        <translation>Kvitto på en överlämning sparat som fil</translation>
    </message>
    <message>
        <source>Own key card saved as a file</source>
        <translation>Eget nyckelkort sparat som fil</translation>
    </message>
    <message>
        <source>Unfinished readable files taken away</source>
        <translation>Halvfärdiga läsbara filer borttagna</translation>
    </message>
    <message>
        <source>Export of everything begun</source>
        <translation>Export av allt påbörjad</translation>
    </message>
    <message>
        <source>Everything exported to a readable file</source>
        <translation>Allt exporterat till en läsbar fil</translation>
    </message>
</context>
<context>
    <name>AttachmentExport</name>
    <message>
        <source>Export a document</source>
        <translation>Exportera ett dokument</translation>
    </message>
    <message>
        <source>Choose &amp;where …</source>
        <translation>Välj &amp;var …</translation>
    </message>
    <message>
        <source>STOPPED: something protected stands in the document</source>
        <translation>STOPPAT: något skyddat står i dokumentet</translation>
    </message>
    <message>
        <source>Let it out with a &amp;reason …</source>
        <translation>Lämna ut med &amp;skäl …</translation>
    </message>
    <message>
        <source>I have &amp;looked at it myself; nothing in it may harm her</source>
        <translation>Jag har &amp;tittat själv; inget i den kan skada henne</translation>
    </message>
    <message>
        <source>! The place where it was made can&apos;t be taken out of this kind of file. Give a picture of the screen or a paper copy instead where you can.</source>
        <translation>! Platsen där den gjordes kan inte tas bort ur det här slaget av fil. Lämna en skärmbild eller papperskopia i stället när det går.</translation>
    </message>
    <message>
        <source>The position is taken out of the copy. The pixels stay the same.</source>
        <translation>Platsen tas bort ur kopian. Bildpunkterna blir desamma.</translation>
    </message>
    <message>
        <source>&amp;As it came, with the position</source>
        <translation>S&amp;om den kom, med platsen</translation>
    </message>
    <message>
        <source>A court may need the original. Your reason is noted.</source>
        <translation>En domstol kan behöva originalet. Ditt skäl noteras.</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Varfö&amp;r</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Spara kopian</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Writing the copy …</source>
        <translation>Skriver kopian …</translation>
    </message>
    <message>
        <source>! The program reads texts, but no pictures, films and sounds: a house, a street sign, a face or a voice can tell where she is.</source>
        <translation>! Programmet läser text men inte bild, film och ljud: ett hus, en gatuskylt, ett ansikte eller en röst kan avslöja var hon är.</translation>
    </message>
</context>
<context>
    <name>AttachmentPreview</name>
    <message>
        <source>It is larger than the {limit} MB that are shown.</source>
        <translation>Det är större än de {limit} MB som visas.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Only the first {count} characters are shown.</source>
        <translation>Bara de första {count} tecknen visas.</translation>
    </message>
    <message>
        <source>What the file tells</source>
        <translation>Vad filen berättar</translation>
    </message>
    <message>
        <source>! Position: {place}</source>
        <translation>! Plats: {place}</translation>
    </message>
    <message>
        <source>! It holds a position.</source>
        <translation>! Den innehåller en plats.</translation>
    </message>
    <message>
        <source>No position was found in it.</source>
        <translation>Ingen plats hittades i den.</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Gjord: {when}</translation>
    </message>
    <message>
        <source>With: {camera}</source>
        <translation>Med: {camera}</translation>
    </message>
    <message>
        <source>The position is taken out of a copy that you export.</source>
        <translation>Platsen tas bort ur en kopia som du exporterar.</translation>
    </message>
    <message>
        <source>The file as it came</source>
        <translation>Filen som den kom</translation>
    </message>
    <message>
        <source>Checksum (SHA-256): {digest}</source>
        <translation>Kontrollsumma (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>This kind of file isn&apos;t shown here. Export a copy to see or hear it in another program: the copy is readable by anyone who gets hold of it.</source>
        <translation>Det här slaget av fil visas inte här. Exportera en kopia för att se eller höra den i ett annat program: kopian kan läsas av var och en som får tag i den.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>&amp;Från vem</translation>
    </message>
    <message>
        <source>&amp;More exactly</source>
        <translation>&amp;Närmare bestämt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Lägg till dokument</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message>
        <source>Each file is copied into the register, encrypted. The original stays where it is: delete it yourself when it is no longer needed there. On an SSD or a stick traces of a deleted file can remain.</source>
        <translation>Varje fil kopieras krypterad in i registret. Originalet ligger kvar där det är: ta bort det själv när det inte längre behövs där. På en SSD eller ett minne kan spår av en raderad fil finnas kvar.</translation>
    </message>
    <message>
        <source>Edit what is said about it</source>
        <translation>Ändra uppgifterna om dokumentet</translation>
    </message>
    <message>
        <source>The content of a document can&apos;t be changed.</source>
        <translation>Innehållet i ett dokument kan inte ändras.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ljud</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>other file</source>
        <translation>annan fil</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>No document is added yet. Press “Add documents”, or drop files here: photographs, screenshots, certificates, films. They are kept encrypted and never changed.</source>
        <translation>Inget dokument är tillagt än. Tryck på ”Lägg till dokument” eller släpp filer här: foton, skärmdumpar, intyg, filmer. De förvaras krypterade och ändras aldrig.</translation>
    </message>
    <message>
        <source>A document is only shown here, in this window. To use another program, export a copy.</source>
        <translation>Ett dokument visas bara här, i det här fönstret. Exportera en kopia för att använda ett annat program.</translation>
    </message>
    <message>
        <source>Encrypting …</source>
        <translation>Krypterar …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>Making the copy …</source>
        <translation>Gör kopian …</translation>
    </message>
    <message>
        <source>The document is removed from the case.</source>
        <translation>Dokumentet är borttaget ur ärendet.</translation>
    </message>
    <message>
        <source>The copy is saved as {file}. It can be read by anyone who gets hold of it.</source>
        <translation>Kopian är sparad som {file}. Den kan läsas av var och en som får tag i den.</translation>
    </message>
    <message>
        <source>Added: {count}. The original stays where it was; delete it there yourself when it is not needed.</source>
        <translation>Tillagda: {count}. Originalet ligger kvar där det låg; ta bort det där själv när det inte behövs.</translation>
    </message>
    <message>
        <source>Add &amp;documents …</source>
        <translation>Lägg till &amp;dokument …</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportera …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>Ä&amp;ndra …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Från vem</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>! position</source>
        <translation>! plats</translation>
    </message>
    <message numerus="yes">
        <source>{added} of {n} documents were added.</source>
        <translation>
            <numerusform>{added} av {n} dokument lades till.</numerusform>
            <numerusform>{added} av {n} dokument lades till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Backing up and proving …</source>
        <translation>Säkerhetskopierar och prövar …</translation>
    </message>
    <message>
        <source>Restoring on trial …</source>
        <translation>Återläser på prov …</translation>
    </message>
    <message>
        <source>The backup {name} is written and proved whole.</source>
        <translation>Säkerhetskopian {name} är skriven och hel.</translation>
    </message>
    <message>
        <source>This folder lies on the same disk as the store. One accident or one thief takes both: choose a USB stick or the network.</source>
        <translation>Mappen ligger på samma disk som registret. En olycka eller en tjuv tar båda: välj ett USB-minne eller nätverket.</translation>
    </message>
    <message numerus="yes">
        <source>The backup can be restored: {n} records, all as they were.</source>
        <translation>
            <numerusform>Säkerhetskopian går att återläsa: {n} post, som den var.</numerusform>
            <numerusform>Säkerhetskopian går att återläsa: {n} poster, alla som de var.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>! ACUTE</source>
        <translation>! AKUT</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>How to reach her: no channel is known yet. Add one under Overview.</source>
        <translation>Så kontaktar du henne: ingen kontaktväg är känd än. Lägg till en under Översikt.</translation>
    </message>
    <message>
        <source>How to reach her: a safe channel is open now.</source>
        <translation>Så kontaktar du henne: det finns en säker väg just nu.</translation>
    </message>
    <message>
        <source>How to reach her: NO channel is known to be safe at this minute.</source>
        <translation>Så kontaktar du henne: INGEN väg är känd som säker just nu.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>He answered</source>
        <translation>Han svarade</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ring igen</translation>
    </message>
    <message>
        <source>! Risk to staff: {risks}</source>
        <translation>! Risk för personal: {risks}</translation>
    </message>
    <message>
        <source>The call did not reach her:</source>
        <translation>Samtalet nådde henne inte:</translation>
    </message>
    <message>
        <source>Attempt: {result}</source>
        <translation>Försök: {result}</translation>
    </message>
    <message>
        <source>Attempt noted: {result}.</source>
        <translation>Försöket är noterat: {result}.</translation>
    </message>
    <message>
        <source>! risk: {level}</source>
        <translation>! risk: {level}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>safe now</source>
        <translation>säkert nu</translation>
    </message>
    <message>
        <source>not at this hour</source>
        <translation>inte vid den här tiden</translation>
    </message>
    <message>
        <source>UNSAFE</source>
        <translation>OSÄKERT</translation>
    </message>
    <message>
        <source>not known whether safe</source>
        <translation>okänt om det är säkert</translation>
    </message>
    <message>
        <source>opens {when}</source>
        <translation>säker tid från {when}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>till {time}</translation>
    </message>
    <message>
        <source>if somebody else answers, say “{words}”</source>
        <translation>om någon annan svarar, säg ”{words}”</translation>
    </message>
    <message>
        <source>message allowed</source>
        <translation>meddelande får lämnas</translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation>lämna inget meddelande</translation>
    </message>
    <message>
        <source>This channel is not safe at this minute. Copy it all the same?</source>
        <translation>Den här vägen är inte säker just nu. Vill du kopiera den ändå?</translation>
    </message>
    <message>
        <source>This channel is not safe at this minute. Call all the same?</source>
        <translation>Den här vägen är inte säker just nu. Ring ändå?</translation>
    </message>
</context>
<context>
    <name>BreachForm</name>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Kontaktförbud</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;What he did</source>
        <translation>&amp;Vad han gjorde</translation>
    </message>
    <message>
        <source>&amp;Reported to the police</source>
        <translation>&amp;Anmält till polisen</translation>
    </message>
    <message>
        <source>&amp;Police reference (K-number)</source>
        <translation>K-n&amp;ummer</translation>
    </message>
    <message>
        <source>Breach of an order</source>
        <translation>Överträdelse av kontaktförbud</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>har gått ut</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
    <message>
        <source>&amp;Continue …</source>
        <translation>F&amp;ortsätt …</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Title of every &amp;entry</source>
        <translation>&amp;Rubrik på varje post</translation>
    </message>
    <message>
        <source>With a &amp;reminder</source>
        <translation>Med på&amp;minnelse</translation>
    </message>
    <message>
        <source>With the &amp;place</source>
        <translation>Med &amp;plats</translation>
    </message>
    <message>
        <source>This will be in the file</source>
        <translation>Det här kommer att stå i filen</translation>
    </message>
    <message>
        <source>Fill in the days and a title to see it.</source>
        <translation>Fyll i dagarna och en rubrik för att se det.</translation>
    </message>
    <message>
        <source>No accompaniment is planned in this period.</source>
        <translation>Ingen medföljning är planerad under den här tiden.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hela dagen</translation>
    </message>
    <message>
        <source>with a reminder</source>
        <translation>med påminnelse</translation>
    </message>
    <message>
        <source>The file holds the times you go along, each with the same title. It names no person, no case and no reason.</source>
        <translation>Filen innehåller tiderna när du följer med, alla med samma rubrik. Den nämner ingen person, inget ärende och ingen anledning.</translation>
    </message>
    <message>
        <source>! Others can read a phone&apos;s calendar. A place tells where she will be.</source>
        <translation>! Andra kan läsa kalendern i en telefon. En plats berättar var hon kommer att vara.</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>If somebody else answers, say “{words}”.</source>
        <translation>Om någon annan svarar, säg ”{words}”.</translation>
    </message>
    <message>
        <source>A message may be left.</source>
        <translation>Meddelande får lämnas.</translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation>Lämna inget meddelande.</translation>
    </message>
    <message>
        <source>&amp;She answered: write it down …</source>
        <translation>&amp;Hon svarade: skriv ner …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Attempt noted: {result}.</source>
        <translation>Försöket är noterat: {result}.</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Parts of the case</source>
        <translation>Ärendets delar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Legal process</source>
        <translation>Rättsprocess</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>The man</source>
        <translation>Våldsutövare</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Consent and referrals</source>
        <translation>Samtycke och hänvisning</translation>
    </message>
    <message>
        <source>← All cases</source>
        <translation>← Alla ärenden</translation>
    </message>
</context>
<context>
    <name>CasePapers</name>
    <message>
        <source>Ways to reach her and everything marked as protected.</source>
        <translation>Vägar att nå henne och allt som är märkt som skyddat.</translation>
    </message>
    <message>
        <source>Risk reviews: they stay in the store.</source>
        <translation>Riskbedömningar: de stannar i registret.</translation>
    </message>
    <message>
        <source>Drafts: only signed notes are printed.</source>
        <translation>Utkast: bara signerade anteckningar skrivs ut.</translation>
    </message>
    <message>
        <source>Her name and the case code, so that nobody can tell whose paper it is.</source>
        <translation>Hennes namn och ärendekoden, så att ingen kan se vems pappret är.</translation>
    </message>
    <message>
        <source>Her name, number and every way to reach her: a paper can be lost or end up in a file he reads.</source>
        <translation>Hennes namn, nummer och alla kontaktvägar: ett papper kan tappas eller hamna i en akt som han läser.</translation>
    </message>
    <message>
        <source>Address, municipality, workplace, school, shelter, vehicle, new name: protected.</source>
        <translation>Adress, kommun, arbetsplats, skola, skyddat boende, fordon, nytt namn: skyddat.</translation>
    </message>
    <message>
        <source>The children&apos;s names and numbers: protected.</source>
        <translation>Barnens namn och nummer: skyddat.</translation>
    </message>
    <message>
        <source>The offences and what she has said about what happened: it may become evidence.</source>
        <translation>Brotten och vad hon har berättat om det som hänt: det kan bli bevisning.</translation>
    </message>
    <message>
        <source>Risk reviews, journal notes, what happened and how she was: they stay in the store.</source>
        <translation>Riskbedömningar, journalanteckningar, vad som hände och hur hon mådde: det stannar i registret.</translation>
    </message>
    <message>
        <source>Names of counsel and prosecutor: the roles are enough on the day.</source>
        <translation>Namn på målsägandebiträde och åklagare: rollerna räcker under dagen.</translation>
    </message>
    <message>
        <source>Court, room, case number, roles and needs: nobody can tell what the time is for.</source>
        <translation>Domstol, sal, målnummer, roller och behov: ingen ska förstå vad tiden gäller.</translation>
    </message>
    <message>
        <source>The list itself tells that it is about a court. It is only for you.</source>
        <translation>Listan visar i sig att det gäller en domstol. Den är bara för dig.</translation>
    </message>
    <message>
        <source>The plan for tonight: where she is then stays in the store.</source>
        <translation>Planen för kvällen: var hon är då stannar i registret.</translation>
    </message>
    <message>
        <source>The printed note: it is written about her, not to her.</source>
        <translation>Anteckningen: den är skriven om henne, inte till henne.</translation>
    </message>
    <message>
        <source>His defence counsel: that contact goes through her counsel.</source>
        <translation>Hans försvarare: den kontakten går genom målsägandebiträdet.</translation>
    </message>
    <message>
        <source>Your unit and what you work with: the paper goes to an employer.</source>
        <translation>Din enhet och vad du arbetar med: pappret går till en arbetsgivare.</translation>
    </message>
    <message>
        <source>The case code.</source>
        <translation>Ärendekoden.</translation>
    </message>
    <message>
        <source>Her name is written by hand, when the paper is handed over.</source>
        <translation>Hennes namn skrivs för hand när pappret lämnas över.</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of everybody else, and who told.</source>
        <translation>Namn, nummer och adresser för alla andra, och vem som berättade.</translation>
    </message>
    <message>
        <source>Everything about her and the children: also whether there is anything. He gets only what he himself agreed to.</source>
        <translation>Allt om henne och barnen: också om det finns något. Han får bara det som han själv har gått med på.</translation>
    </message>
    <message>
        <source>The list of what was left out: it would tell him of her. Print it for the unit&apos;s own file.</source>
        <translation>Listan över vad som utelämnats: den skulle berätta om henne för honom. Skriv ut den till enhetens egen akt.</translation>
    </message>
    <message>
        <source>Read the whole extract before it leaves: free words can tell of somebody without a name.</source>
        <translation>Läs hela utdraget innan det lämnar: fria ord kan berätta om någon utan namn.</translation>
    </message>
    <message>
        <source>Everything about anybody: it is erased, and the certificate never knew it.</source>
        <translation>Allt om någon: det är gallrat, och beviset har aldrig vetat det.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Akut</translation>
    </message>
    <message>
        <source>! acute</source>
        <translation>! akut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Relationship status</source>
        <translation>Relationsstatus</translation>
    </message>
    <message>
        <source>Last heard from</source>
        <translation>Hördes senast</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Open the &amp;journal</source>
        <translation>Öppna &amp;journalen</translation>
    </message>
    <message>
        <source>Open &amp;support</source>
        <translation>Öppna &amp;stödet</translation>
    </message>
    <message>
        <source>Open the &amp;legal process</source>
        <translation>Öppna &amp;rättsprocessen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>No case matches. A case begins with a signal (Ctrl+N) or with “New case”.</source>
        <translation>Inget ärende passar. Ett ärende börjar med en signal (Ctrl+N) eller med ”Nytt ärende”.</translation>
    </message>
    <message>
        <source>Name, code or words</source>
        <translation>Namn, kod eller ord</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Import a register …</source>
        <translation>&amp;Importera ett register …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>New &amp;case …</source>
        <translation>Nytt &amp;ärende …</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of erasure</source>
        <translation>Gallringsbevis</translation>
    </message>
    <message>
        <source>Everything that the register held under this code was erased for good: the records, the words of them in the search index, the files, and how they looked before. The database was written anew afterwards. What the log keeps are numbers without names.</source>
        <translation>Allt som registret hade under den här koden är gallrat för gott: uppgifterna, deras ord i sökregistret, filerna och hur de såg ut tidigare. Databasen skrevs om efteråt. Det loggen behåller är nummer utan namn.</translation>
    </message>
    <message>
        <source>Papers, and copies that were handed over or moved elsewhere, are not in the register and not in this certificate.</source>
        <translation>Papper, och kopior som överlämnats eller flyttats till annan plats, finns inte i registret och omfattas inte av beviset.</translation>
    </message>
    <message>
        <source>No folder of backups could be looked into. Backups made before this day may hold what was erased.</source>
        <translation>Ingen mapp med säkerhetskopior kunde undersökas. Säkerhetskopior från före den här dagen kan innehålla det som gallrats.</translation>
    </message>
    <message>
        <source>No backup in the unit&apos;s folder holds what was erased.</source>
        <translation>Ingen säkerhetskopia i enhetens mapp innehåller det som gallrats.</translation>
    </message>
    <message>
        <source>These encrypted backups were made while it was there. By the unit&apos;s rule they are kept at the longest until the day beside them, as long as a backup is made every month; a backup that is restored before brings it back, and it must be erased again.</source>
        <translation>De här krypterade säkerhetskopiorna gjordes medan uppgifterna fanns. Enligt enhetens regel behålls de längst till den dag som står bredvid, så länge en säkerhetskopia görs varje månad. En säkerhetskopia som återläses innan dess för tillbaka uppgifterna, och då måste de gallras igen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Gallrat den</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Vad som gallrades</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>Inte i registret</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Kept until, at the latest</source>
        <translation>Behålls senast till</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>A way to reach her</source>
        <translation>Kontaktväg</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;Number or address</source>
        <translation>&amp;Nummer eller adress</translation>
    </message>
    <message>
        <source>S&amp;afe?</source>
        <translation>Sä&amp;ker?</translation>
    </message>
    <message>
        <source>&amp;Except on</source>
        <translation>&amp;Utom</translation>
    </message>
    <message>
        <source>2026-12-20–2027-01-06, 3/5 …</source>
        <translation>2026-12-20–2027-01-06, 3/5 …</translation>
    </message>
    <message>
        <source>N&amp;ot after</source>
        <translation>Gäller till och m&amp;ed</translation>
    </message>
    <message>
        <source>&amp;If somebody else answers, say</source>
        <translation>&amp;Om någon annan svarar, säg</translation>
    </message>
    <message>
        <source>A &amp;message may be left</source>
        <translation>&amp;Meddelande får lämnas</translation>
    </message>
    <message>
        <source>and</source>
        <translation>och</translation>
    </message>
    <message>
        <source>Safe on {day}</source>
        <translation>Säkert {day}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation>Säkra tider</translation>
    </message>
    <message>
        <source>And safe again on {day}</source>
        <translation>Och säkert igen på {day}</translation>
    </message>
    <message>
        <source>{day} again</source>
        <translation>{day} igen</translation>
    </message>
    <message>
        <source>a window that ends after it begins ({day})</source>
        <translation>en tid som slutar efter att den börjar ({day})</translation>
    </message>
    <message>
        <source>number or address</source>
        <translation>nummer eller adress</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Skyddat</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Vems</translation>
    </message>
    <message>
        <source>the woman</source>
        <translation>kvinnan</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>V&amp;ad</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Uppgift</translation>
    </message>
    <message>
        <source>value</source>
        <translation>uppgift</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>New row</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>New row in {list}</source>
        <translation>Ny rad i {list}</translation>
    </message>
    <message>
        <source>Add a row to {list}</source>
        <translation>Lägg till en rad i {list}</translation>
    </message>
    <message>
        <source>Remove the marked row from {list}</source>
        <translation>Ta bort den markerade raden från {list}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>CheckedPreview</name>
    <message>
        <source>page {number}</source>
        <translation>sidan {number}</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>i texten</translation>
    </message>
    <message>
        <source>in the file&apos;s name</source>
        <translation>i filens namn</translation>
    </message>
    <message>
        <source>in the file&apos;s properties</source>
        <translation>i filens egenskaper</translation>
    </message>
    <message>
        <source>in what is read aloud</source>
        <translation>i det som läses upp</translation>
    </message>
    <message>
        <source>in a hidden part</source>
        <translation>i en dold del</translation>
    </message>
    <message>
        <source>STOPPED: something protected stands in the paper</source>
        <translation>STOPPAT: något skyddat står på pappret</translation>
    </message>
    <message>
        <source>Left out of the paper</source>
        <translation>Utelämnat på pappret</translation>
    </message>
    <message>
        <source>&amp;Mask what is protected</source>
        <translation>&amp;Maskera det skyddade</translation>
    </message>
    <message>
        <source>Let it out with a &amp;reason …</source>
        <translation>Lämna ut &amp;ändå …</translation>
    </message>
    <message>
        <source>What you chose may be seen. Its kind and your reason are noted.</source>
        <translation>Det du valde får synas. Vilken sort det är och ditt skäl antecknas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>let out: {what}</source>
        <translation>utlämnat ändå: {what}</translation>
    </message>
    <message>
        <source>It belongs to an assumed identity: no reason lets it out.</source>
        <translation>Det hör till fingerade personuppgifter och får aldrig lämnas ut.</translation>
    </message>
    <message>
        <source>Masked. The paper holds nothing protected now. Read it once more.</source>
        <translation>Maskerat. Pappret innehåller inget skyddat nu. Läs det en gång till.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Spara pappret</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparad som {file}.</translation>
    </message>
</context>
<context>
    <name>ChecklistSettings</name>
    <message>
        <source>Checklists for going along</source>
        <translation>Checklistor för medföljning</translation>
    </message>
    <message>
        <source>&amp;Going along to</source>
        <translation>&amp;Medföljning till</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;När</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Save this &amp;list</source>
        <translation>Spara &amp;listan</translation>
    </message>
    <message>
        <source>Restore the program&apos;s list</source>
        <translation>Återställ programmets lista</translation>
    </message>
    <message>
        <source>Accompaniments that are planned already keep their lists.</source>
        <translation>Medföljningar som redan är planerade behåller sina listor.</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>Listan är sparad.</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>What does she want from the day, and from me?</source>
        <translation>Vad vill hon med dagen, och med mig?</translation>
    </message>
    <message>
        <source>Where and when we meet; the way in and the way out</source>
        <translation>Var och när vi möts; vägen in och vägen ut</translation>
    </message>
    <message>
        <source>He may be nearby: what do we do then?</source>
        <translation>Han kan vara i närheten: vad gör vi då?</translation>
    </message>
    <message>
        <source>Who else may be there, and who must not</source>
        <translation>Vilka fler får vara där, och vilka inte</translation>
    </message>
    <message>
        <source>Phone off, location sharing off</source>
        <translation>Telefonen av, platsdelning av</translation>
    </message>
    <message>
        <source>Medicine, food, documents</source>
        <translation>Medicin, mat, handlingar</translation>
    </message>
    <message>
        <source>Who looks after the children</source>
        <translation>Vem som är med barnen</translation>
    </message>
    <message>
        <source>What I may do and may not do</source>
        <translation>Vad jag får göra och inte får göra</translation>
    </message>
    <message>
        <source>Plan for tonight</source>
        <translation>Plan för i kväll</translation>
    </message>
    <message>
        <source>How the day goes, who sits where</source>
        <translation>Hur dagen går till, vem som sitter var</translation>
    </message>
    <message>
        <source>Waiting apart agreed with the court</source>
        <translation>Eget väntrum avtalat med domstolen</translation>
    </message>
    <message>
        <source>Ask about counsel and interpreter before the interview</source>
        <translation>Fråga om målsägandebiträde och tolk före förhöret</translation>
    </message>
    <message>
        <source>Times, who was there</source>
        <translation>Tider, vilka som var där</translation>
    </message>
    <message>
        <source>Breaks when she needs them</source>
        <translation>Pauser när hon behöver</translation>
    </message>
    <message>
        <source>Threats or attempts to contact her: tell the guards</source>
        <translation>Hot eller försök till kontakt: säg till vakterna</translation>
    </message>
    <message>
        <source>How she was</source>
        <translation>Hur hon mådde</translation>
    </message>
    <message>
        <source>How she is now</source>
        <translation>Hur hon mår nu</translation>
    </message>
    <message>
        <source>What was decided, and the next dates</source>
        <translation>Vad som beslutades, och nästa datum</translation>
    </message>
    <message>
        <source>Safety in the coming days</source>
        <translation>Säkerheten de närmaste dagarna</translation>
    </message>
    <message>
        <source>Her questions for counsel</source>
        <translation>Hennes frågor till målsägandebiträdet</translation>
    </message>
    <message>
        <source>Follow-up call within three days, in a safe window</source>
        <translation>Uppföljande samtal inom tre dagar, på en säker tid</translation>
    </message>
    <message>
        <source>Plan for the day of judgment</source>
        <translation>Plan för dagen då domen kommer</translation>
    </message>
    <message>
        <source>Damages and criminal injuries compensation</source>
        <translation>Skadestånd och brottsskadeersättning</translation>
    </message>
</context>
<context>
    <name>ChildForm</name>
    <message>
        <source>&amp;Child</source>
        <translation>&amp;Barn</translation>
    </message>
    <message>
        <source>&amp;Noticed</source>
        <translation>&amp;Uppmärksammat</translation>
    </message>
    <message>
        <source>How it met the violence</source>
        <translation>Hur barnet mött våldet</translation>
    </message>
    <message>
        <source>&amp;Lives</source>
        <translation>B&amp;or</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>&amp;Med egna ord</translation>
    </message>
    <message>
        <source>What a child has seen</source>
        <translation>Vad ett barn har upplevt</translation>
    </message>
</context>
<context>
    <name>Children</name>
    <message>
        <source>No child is noted in this case. Add each child as a person first.</source>
        <translation>Inget barn är noterat i ärendet. Lägg först till varje barn som person.</translation>
    </message>
    <message>
        <source>What the children have seen</source>
        <translation>Vad barnen har upplevt</translation>
    </message>
    <message>
        <source>&amp;Notice …</source>
        <translation>&amp;Notera …</translation>
    </message>
    <message>
        <source>Nothing is noted of what the children have seen or heard.</source>
        <translation>Inget är noterat om vad barnen har sett eller hört.</translation>
    </message>
    <message>
        <source>Reports of concern</source>
        <translation>Orosanmälningar</translation>
    </message>
    <message>
        <source>&amp;Report of concern …</source>
        <translation>&amp;Orosanmälan …</translation>
    </message>
    <message>
        <source>No report of concern is made.</source>
        <translation>Ingen orosanmälan är gjord.</translation>
    </message>
    <message>
        <source>Their own support</source>
        <translation>Eget stöd</translation>
    </message>
    <message>
        <source>Refer to &amp;support …</source>
        <translation>Hänvisa till &amp;stöd …</translation>
    </message>
    <message>
        <source>No support of their own yet.</source>
        <translation>Inget eget stöd än.</translation>
    </message>
    <message>
        <source>Add a &amp;child …</source>
        <translation>Lägg till &amp;barn …</translation>
    </message>
    <message>
        <source>lives {with_whom}</source>
        <translation>bor {with_whom}</translation>
    </message>
    <message>
        <source>! NOT SENT (working days: {days})</source>
        <translation>! INTE SKICKAD (arbetsdagar: {days})</translation>
    </message>
    <message>
        <source>sent {day} (working days: {days})</source>
        <translation>skickad {day} (arbetsdagar: {days})</translation>
    </message>
    <message>
        <source>receipt {day}</source>
        <translation>kvittens {day}</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>her own</source>
        <translation>hennes eget</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>W&amp;hose</source>
        <translation>V&amp;ems</translation>
    </message>
    <message>
        <source>&amp;Legal matter</source>
        <translation>&amp;Rättsprocess</translation>
    </message>
    <message>
        <source>&amp;Claimed</source>
        <translation>&amp;Begärt</translation>
    </message>
    <message>
        <source>Amount claimed, &amp;kr</source>
        <translation>Begärt belopp, &amp;kr</translation>
    </message>
    <message>
        <source>&amp;Decided</source>
        <translation>Be&amp;slutat</translation>
    </message>
    <message>
        <source>Amount &amp;granted, kr (0: refused)</source>
        <translation>Beviljat belopp, kr (0: avsla&amp;get)</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>&amp;Utbetalat</translation>
    </message>
    <message>
        <source>A&amp;mount paid, kr</source>
        <translation>U&amp;tbetalat belopp, kr</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>Re&amp;ferens</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Damages or compensation</source>
        <translation>Skadestånd eller ersättning</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>she herself</source>
        <translation>hon själv</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>anhörig</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>granne</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>vän</translation>
    </message>
    <message>
        <source>police</source>
        <translation>polis</translation>
    </message>
    <message>
        <source>health care</source>
        <translation>hälso- och sjukvård</translation>
    </message>
    <message>
        <source>child or maternal health centre</source>
        <translation>BVC/MVC</translation>
    </message>
    <message>
        <source>dental care</source>
        <translation>tandvård</translation>
    </message>
    <message>
        <source>preschool</source>
        <translation>förskola</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skola</translation>
    </message>
    <message>
        <source>children&apos;s unit</source>
        <translation>barn- och ungdomsavdelningen</translation>
    </message>
    <message>
        <source>adults&apos; unit</source>
        <translation>vuxenenheten</translation>
    </message>
    <message>
        <source>financial aid</source>
        <translation>ekonomiskt bistånd</translation>
    </message>
    <message>
        <source>elderly care</source>
        <translation>äldreomsorg</translation>
    </message>
    <message>
        <source>disability support</source>
        <translation>funktionsstöd</translation>
    </message>
    <message>
        <source>Social Insurance Agency</source>
        <translation>Försäkringskassan</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>arbetsgivare</translation>
    </message>
    <message>
        <source>women&apos;s shelter organisation</source>
        <translation>kvinnojour</translation>
    </message>
    <message>
        <source>men&apos;s clinic</source>
        <translation>mansmottagning</translation>
    </message>
    <message>
        <source>prison and probation service</source>
        <translation>kriminalvård</translation>
    </message>
    <message>
        <source>congregation</source>
        <translation>församling</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>egen iakttagelse</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annan</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>fysiskt</translation>
    </message>
    <message>
        <source>psychological</source>
        <translation>psykiskt</translation>
    </message>
    <message>
        <source>sexual</source>
        <translation>sexuellt</translation>
    </message>
    <message>
        <source>economic</source>
        <translation>ekonomiskt</translation>
    </message>
    <message>
        <source>material</source>
        <translation>materiellt</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>digitalt</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>neglect</source>
        <translation>försummelse</translation>
    </message>
    <message>
        <source>control/isolation</source>
        <translation>kontroll/isolering</translation>
    </message>
    <message>
        <source>violence after separation</source>
        <translation>eftervåld</translation>
    </message>
    <message>
        <source>honour-related</source>
        <translation>hedersrelaterat</translation>
    </message>
    <message>
        <source>violence to animals</source>
        <translation>våld mot djur</translation>
    </message>
    <message>
        <source>stalking</source>
        <translation>förföljelse</translation>
    </message>
    <message>
        <source>strangulation</source>
        <translation>strypning</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>make</translation>
    </message>
    <message>
        <source>cohabiting partner</source>
        <translation>sambo</translation>
    </message>
    <message>
        <source>boyfriend</source>
        <translation>pojkvän</translation>
    </message>
    <message>
        <source>partner living apart</source>
        <translation>särbo</translation>
    </message>
    <message>
        <source>former husband/cohabiting partner/boyfriend</source>
        <translation>f.d. make/sambo/pojkvän</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>förälder</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>syskon</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation>annan släkting</translation>
    </message>
    <message>
        <source>call today</source>
        <translation>ring i dag</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>lämna vidare</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>avvakta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>linked to a case</source>
        <translation>kopplad till ärende</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>nytt ärende</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>lämnad vidare</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>ingen åtgärd</translation>
    </message>
    <message>
        <source>no protected identity</source>
        <translation>inga skyddade personuppgifter</translation>
    </message>
    <message>
        <source>confidentiality marking</source>
        <translation>sekretessmarkering</translation>
    </message>
    <message>
        <source>protected population registration</source>
        <translation>skyddad folkbokföring</translation>
    </message>
    <message>
        <source>assumed identity</source>
        <translation>fingerade personuppgifter</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>personnummer</translation>
    </message>
    <message>
        <source>coordination number</source>
        <translation>samordningsnummer</translation>
    </message>
    <message>
        <source>has no number</source>
        <translation>saknar nummer</translation>
    </message>
    <message>
        <source>number unknown</source>
        <translation>okänt nummer</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>våldsutsatt kvinna</translation>
    </message>
    <message>
        <source>perpetrator</source>
        <translation>våldsutövare</translation>
    </message>
    <message>
        <source>close person</source>
        <translation>närstående</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>yrkesperson</translation>
    </message>
    <message>
        <source>informant</source>
        <translation>uppgiftslämnare</translation>
    </message>
    <message>
        <source>mobile phone</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>work phone</source>
        <translation>telefon på jobbet</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>message</source>
        <translation>meddelande</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>through somebody else</source>
        <translation>genom någon annan</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>säker</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>osäker</translation>
    </message>
    <message>
        <source>unknown whether safe</source>
        <translation>inte känt om den är säker</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>shelter</source>
        <translation>skyddat boende</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>arbetsplats</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>fordon</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>nytt namn</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>the support is ended</source>
        <translation>stödet är avslutat</translation>
    </message>
    <message>
        <source>she declined</source>
        <translation>hon tackade nej</translation>
    </message>
    <message>
        <source>she moved</source>
        <translation>hon flyttade</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>överlämnat</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>ingen kontakt</translation>
    </message>
    <message>
        <source>belongs to another case</source>
        <translation>hör till ett annat ärende</translation>
    </message>
    <message>
        <source>she died</source>
        <translation>hon avled</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>besök</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>hembesök</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>videosamtal</translation>
    </message>
    <message>
        <source>accompaniment</source>
        <translation>medföljning</translation>
    </message>
    <message>
        <source>contact about her</source>
        <translation>kontakt om henne</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>försök</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>support</source>
        <translation>stöd</translation>
    </message>
    <message>
        <source>not with her</source>
        <translation>inte med henne</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signerad</translation>
    </message>
    <message>
        <source>lives with him</source>
        <translation>bor med honom</translation>
    </message>
    <message>
        <source>planning to leave</source>
        <translation>planerar lämna</translation>
    </message>
    <message>
        <source>separated with contact</source>
        <translation>separerad med kontakt</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>separerad</translation>
    </message>
    <message>
        <source>back with him</source>
        <translation>åter hos honom</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>support worker</source>
        <translation>kvinnostödjaren</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>anmäld</translation>
    </message>
    <message>
        <source>investigation opened</source>
        <translation>förundersökning inledd</translation>
    </message>
    <message>
        <source>investigation not opened</source>
        <translation>förundersökning ej inledd</translation>
    </message>
    <message>
        <source>discontinued</source>
        <translation>nedlagd</translation>
    </message>
    <message>
        <source>prosecution</source>
        <translation>åtal</translation>
    </message>
    <message>
        <source>summary punishment order</source>
        <translation>strafföreläggande</translation>
    </message>
    <message>
        <source>main hearing scheduled</source>
        <translation>huvudförhandling utsatt</translation>
    </message>
    <message>
        <source>main hearing held</source>
        <translation>huvudförhandling hållen</translation>
    </message>
    <message>
        <source>main hearing cancelled, new day</source>
        <translation>huvudförhandling inställd, ny dag</translation>
    </message>
    <message>
        <source>judgment</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>överklagad</translation>
    </message>
    <message>
        <source>leave to appeal</source>
        <translation>prövningstillstånd</translation>
    </message>
    <message>
        <source>hearing in the court of appeal</source>
        <translation>förhandling i hovrätten</translation>
    </message>
    <message>
        <source>judgment of the court of appeal</source>
        <translation>hovrättens dom</translation>
    </message>
    <message>
        <source>legally final</source>
        <translation>laga kraft</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>återupptagen</translation>
    </message>
    <message>
        <source>judgment: convicted</source>
        <translation>dom: fällande</translation>
    </message>
    <message>
        <source>judgment: acquitted</source>
        <translation>dom: friande</translation>
    </message>
    <message>
        <source>prosecution waived</source>
        <translation>åtalsunderlåtelse</translation>
    </message>
    <message>
        <source>discontinued: the act cannot be proved</source>
        <translation>nedlagd: gärningen kan inte styrkas</translation>
    </message>
    <message>
        <source>discontinued: no offence</source>
        <translation>nedlagd: ej brott</translation>
    </message>
    <message>
        <source>discontinued: injured party does not take part</source>
        <translation>nedlagd: målsäganden medverkar ej</translation>
    </message>
    <message>
        <source>discontinued: no leads</source>
        <translation>nedlagd: spaningsresultat saknas</translation>
    </message>
    <message>
        <source>discontinued: other ground</source>
        <translation>nedlagd: annan grund</translation>
    </message>
    <message>
        <source>time-barred</source>
        <translation>preskription</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>överflyttad</translation>
    </message>
    <message>
        <source>assault</source>
        <translation>misshandel</translation>
    </message>
    <message>
        <source>gross assault</source>
        <translation>grov misshandel</translation>
    </message>
    <message>
        <source>gross violation of a woman&apos;s integrity</source>
        <translation>grov kvinnofridskränkning</translation>
    </message>
    <message>
        <source>unlawful threat</source>
        <translation>olaga hot</translation>
    </message>
    <message>
        <source>unlawful coercion</source>
        <translation>olaga tvång</translation>
    </message>
    <message>
        <source>unlawful persecution</source>
        <translation>olaga förföljelse</translation>
    </message>
    <message>
        <source>rape</source>
        <translation>våldtäkt</translation>
    </message>
    <message>
        <source>molestation</source>
        <translation>ofredande</translation>
    </message>
    <message>
        <source>damage to property</source>
        <translation>skadegörelse</translation>
    </message>
    <message>
        <source>breach of restraining order</source>
        <translation>överträdelse av kontaktförbud</translation>
    </message>
    <message>
        <source>violation of a child&apos;s peace</source>
        <translation>barnfridsbrott</translation>
    </message>
    <message>
        <source>other offence</source>
        <translation>annat brott</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>förhör</translation>
    </message>
    <message>
        <source>meeting with counsel</source>
        <translation>möte med målsägandebiträdet</translation>
    </message>
    <message>
        <source>main hearing</source>
        <translation>huvudförhandling</translation>
    </message>
    <message>
        <source>talk about the judgment</source>
        <translation>samtal om domen</translation>
    </message>
    <message>
        <source>separate waiting room</source>
        <translation>eget väntrum</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>skärm</translation>
    </message>
    <message>
        <source>he sits with his back to her</source>
        <translation>han sitter med ryggen mot henne</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>he listens in from another room</source>
        <translation>medhörning från annat rum</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>she no longer takes part: fear</source>
        <translation>hon medverkar inte längre: rädsla</translation>
    </message>
    <message>
        <source>she no longer takes part: pressure from him or others</source>
        <translation>hon medverkar inte längre: påtryckningar från honom eller andra</translation>
    </message>
    <message>
        <source>she no longer takes part: dependent on him</source>
        <translation>hon medverkar inte längre: beroende av honom</translation>
    </message>
    <message>
        <source>she no longer takes part: they live together again</source>
        <translation>hon medverkar inte längre: de lever ihop igen</translation>
    </message>
    <message>
        <source>she no longer takes part: her strength was not enough</source>
        <translation>hon medverkar inte längre: krafterna räckte inte</translation>
    </message>
    <message>
        <source>she no longer takes part: something else</source>
        <translation>hon medverkar inte längre: annat</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>resa</translation>
    </message>
    <message>
        <source>child care</source>
        <translation>barnpassning</translation>
    </message>
    <message>
        <source>another way in</source>
        <translation>annan väg in</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>he answered</source>
        <translation>han svarade</translation>
    </message>
    <message>
        <source>call back later</source>
        <translation>ring igen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>låg</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>förhöjd</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hög</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>akut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>police investigator</source>
        <translation>polisens utredare</translation>
    </message>
    <message>
        <source>prosecutor</source>
        <translation>åklagare</translation>
    </message>
    <message>
        <source>injured party&apos;s counsel</source>
        <translation>målsägandebiträde</translation>
    </message>
    <message>
        <source>child&apos;s special representative</source>
        <translation>särskild företrädare för barn</translation>
    </message>
    <message>
        <source>court</source>
        <translation>domstol</translation>
    </message>
    <message>
        <source>his defence counsel</source>
        <translation>hans försvarare</translation>
    </message>
    <message>
        <source>witness support</source>
        <translation>vittnesstöd</translation>
    </message>
    <message>
        <source>victim support</source>
        <translation>brottsofferjour</translation>
    </message>
    <message>
        <source>somebody went along with her</source>
        <translation>någon följde med henne</translation>
    </message>
    <message>
        <source>counsel was asked for</source>
        <translation>målsägandebiträde begärdes</translation>
    </message>
    <message>
        <source>the process was explained</source>
        <translation>processen förklarades</translation>
    </message>
    <message>
        <source>safety was planned for each step</source>
        <translation>säkerheten planerades för varje steg</translation>
    </message>
    <message>
        <source>a restraining order was applied for</source>
        <translation>kontaktförbud söktes</translation>
    </message>
    <message>
        <source>she need not meet him at the court</source>
        <translation>hon slapp möta honom i domstolen</translation>
    </message>
    <message>
        <source>an interpreter was arranged</source>
        <translation>tolk ordnades</translation>
    </message>
    <message>
        <source>help with somewhere to live</source>
        <translation>hjälp med boende</translation>
    </message>
    <message>
        <source>help with money</source>
        <translation>hjälp med ekonomin</translation>
    </message>
    <message>
        <source>help to get care or treatment</source>
        <translation>hjälp till vård eller behandling</translation>
    </message>
    <message>
        <source>the court was visited beforehand</source>
        <translation>domstolen besöktes i förväg</translation>
    </message>
    <message>
        <source>restraining order</source>
        <translation>kontaktförbud</translation>
    </message>
    <message>
        <source>restraining order for a shared home</source>
        <translation>kontaktförbud avseende gemensam bostad</translation>
    </message>
    <message>
        <source>extended restraining order</source>
        <translation>utvidgat kontaktförbud</translation>
    </message>
    <message>
        <source>specially extended restraining order</source>
        <translation>särskilt utvidgat kontaktförbud</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>sökt</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>beviljat</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>avslag</translation>
    </message>
    <message>
        <source>nobody has asked yet</source>
        <translation>inte frågat än</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>upphävt</translation>
    </message>
    <message>
        <source>child care was arranged</source>
        <translation>barnpassning ordnades</translation>
    </message>
    <message>
        <source>damages</source>
        <translation>skadestånd</translation>
    </message>
    <message>
        <source>criminal injuries compensation</source>
        <translation>brottsskadeersättning</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>försäkring</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>inte tillfrågad än</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>frågat, inget svar än</translation>
    </message>
    <message>
        <source>yes, arranged</source>
        <translation>ja, ordnat</translation>
    </message>
    <message>
        <source>she does not want it</source>
        <translation>hon vill inte ha det</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gäller inte</translation>
    </message>
    <message>
        <source>before</source>
        <translation>före</translation>
    </message>
    <message>
        <source>during</source>
        <translation>under</translation>
    </message>
    <message>
        <source>after</source>
        <translation>efter</translation>
    </message>
    <message>
        <source>the support worker herself</source>
        <translation>stödjaren själv</translation>
    </message>
    <message>
        <source>the woman</source>
        <translation>kvinnan</translation>
    </message>
    <message>
        <source>colleague in the unit</source>
        <translation>kollega i enheten</translation>
    </message>
    <message>
        <source>board and management</source>
        <translation>nämnd och ledning</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation>sparat som fil</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>utskrivet</translation>
    </message>
    <message>
        <source>she is not afraid</source>
        <translation>hon är inte rädd</translation>
    </message>
    <message>
        <source>she is worried</source>
        <translation>hon är orolig</translation>
    </message>
    <message>
        <source>she is afraid</source>
        <translation>hon är rädd</translation>
    </message>
    <message>
        <source>she fears for her life</source>
        <translation>hon fruktar för sitt liv</translation>
    </message>
    <message>
        <source>he can get hold of a firearm</source>
        <translation>han kan få tag i skjutvapen</translation>
    </message>
    <message>
        <source>he has threatened or hurt her with a weapon</source>
        <translation>han har hotat eller skadat henne med vapen</translation>
    </message>
    <message>
        <source>he has said that he will kill her</source>
        <translation>han har sagt att han ska döda henne</translation>
    </message>
    <message>
        <source>he has strangled her or stopped her breath</source>
        <translation>han har tagit strupgrepp eller stoppat hennes andning</translation>
    </message>
    <message>
        <source>the violence comes more often or is worse</source>
        <translation>våldet kommer oftare eller har blivit grövre</translation>
    </message>
    <message>
        <source>he controls what she does and whom she meets</source>
        <translation>han styr vad hon gör och vilka hon träffar</translation>
    </message>
    <message>
        <source>he is violently jealous</source>
        <translation>han är våldsamt svartsjuk</translation>
    </message>
    <message>
        <source>she has left or is about to leave</source>
        <translation>hon har lämnat eller är på väg att lämna</translation>
    </message>
    <message>
        <source>she has left for somebody else, or he thinks so</source>
        <translation>hon har lämnat för någon annan, eller han tror det</translation>
    </message>
    <message>
        <source>a child in the home is hers and not his</source>
        <translation>ett barn i hemmet är hennes och inte hans</translation>
    </message>
    <message>
        <source>he follows her or spies on her</source>
        <translation>han förföljer eller bevakar henne</translation>
    </message>
    <message>
        <source>he forces her to sex</source>
        <translation>han tvingar henne till sex</translation>
    </message>
    <message>
        <source>he has hurt her while she was pregnant</source>
        <translation>han har skadat henne under graviditet</translation>
    </message>
    <message>
        <source>he threatens to take his own life</source>
        <translation>han hotar att ta sitt liv</translation>
    </message>
    <message>
        <source>he has lost his work or has none</source>
        <translation>han har förlorat arbetet eller saknar arbete</translation>
    </message>
    <message>
        <source>he drinks too much or takes drugs</source>
        <translation>han dricker för mycket eller tar droger</translation>
    </message>
    <message>
        <source>he is violent to children</source>
        <translation>han är våldsam mot barn</translation>
    </message>
    <message>
        <source>he hurts animals</source>
        <translation>han skadar djur</translation>
    </message>
    <message>
        <source>he breaks orders from court or prosecutor</source>
        <translation>han bryter mot beslut från domstol eller åklagare</translation>
    </message>
    <message>
        <source>she believes that he may kill her</source>
        <translation>hon tror att han kan döda henne</translation>
    </message>
    <message>
        <source>FREDA</source>
        <translation>FREDA</translation>
    </message>
    <message>
        <source>SARA:SV</source>
        <translation>SARA:SV</translation>
    </message>
    <message>
        <source>PATRIARK</source>
        <translation>PATRIARK</translation>
    </message>
    <message>
        <source>Danger Assessment (DA, DA-R)</source>
        <translation>Danger Assessment (DA, DA-R)</translation>
    </message>
    <message>
        <source>iRiSk</source>
        <translation>iRiSk</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabiska</translation>
    </message>
    <message>
        <source>has seen it</source>
        <translation>har sett</translation>
    </message>
    <message>
        <source>has heard it</source>
        <translation>har hört</translation>
    </message>
    <message>
        <source>has seen the traces after it</source>
        <translation>har sett spåren efteråt</translation>
    </message>
    <message>
        <source>is drawn in or must carry messages</source>
        <translation>dras in eller får bära bud</translation>
    </message>
    <message>
        <source>has been hurt</source>
        <translation>har skadats</translation>
    </message>
    <message>
        <source>has been threatened</source>
        <translation>har hotats</translation>
    </message>
    <message>
        <source>has had to flee</source>
        <translation>har fått fly</translation>
    </message>
    <message>
        <source>with both</source>
        <translation>hos båda</translation>
    </message>
    <message>
        <source>with her</source>
        <translation>hos henne</translation>
    </message>
    <message>
        <source>with him</source>
        <translation>hos honom</translation>
    </message>
    <message>
        <source>with each in turns</source>
        <translation>växelvis</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>placerat</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>på annat håll</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>inget svar än</translation>
    </message>
    <message>
        <source>no inquiry opened</source>
        <translation>utredning inleds inte</translation>
    </message>
    <message>
        <source>inquiry opened</source>
        <translation>utredning inledd</translation>
    </message>
    <message>
        <source>support given</source>
        <translation>insats beviljad</translation>
    </message>
    <message>
        <source>inquiry closed without support</source>
        <translation>utredning avslutad utan insats</translation>
    </message>
    <message>
        <source>may carry a weapon</source>
        <translation>kan bära vapen</translation>
    </message>
    <message>
        <source>has threatened staff</source>
        <translation>har hotat personal</translation>
    </message>
    <message>
        <source>has been violent to staff</source>
        <translation>har varit våldsam mot personal</translation>
    </message>
    <message>
        <source>follows or photographs staff</source>
        <translation>följer efter eller fotograferar personal</translation>
    </message>
    <message>
        <source>drugs or drink</source>
        <translation>droger eller alkohol</translation>
    </message>
    <message>
        <source>dangerous dog</source>
        <translation>farlig hund</translation>
    </message>
    <message>
        <source>knows somebody here</source>
        <translation>känner någon här</translation>
    </message>
    <message>
        <source>support for children</source>
        <translation>stöd till barn</translation>
    </message>
    <message>
        <source>counselling or therapy</source>
        <translation>samtalsstöd eller behandling</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>bostad</translation>
    </message>
    <message>
        <source>legal advice</source>
        <translation>juridisk rådgivning</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>mottagen</translation>
    </message>
    <message>
        <source>in a queue</source>
        <translation>i kö</translation>
    </message>
    <message>
        <source>refused by them</source>
        <translation>nekad av mottagaren</translation>
    </message>
    <message>
        <source>declined by the person</source>
        <translation>personen tackade nej</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>signaler</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>ärenden</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontakter</translation>
    </message>
    <message>
        <source>court dates</source>
        <translation>tider i domstol</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ärende</translation>
    </message>
    <message>
        <source>from herself</source>
        <translation>från henne själv</translation>
    </message>
    <message>
        <source>made by me</source>
        <translation>gjord av mig</translation>
    </message>
    <message>
        <source>from the police</source>
        <translation>från polisen</translation>
    </message>
    <message>
        <source>from health care</source>
        <translation>från vården</translation>
    </message>
    <message>
        <source>from her counsel</source>
        <translation>från hennes biträde</translation>
    </message>
    <message>
        <source>from another authority</source>
        <translation>från en annan myndighet</translation>
    </message>
    <message>
        <source>from somebody else</source>
        <translation>från någon annan</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>skickad</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottagen</translation>
    </message>
    <message>
        <source>kept for research (day of birth)</source>
        <translation>bevaras för forskning (födelsedag)</translation>
    </message>
    <message>
        <source>concerns a child&apos;s placement</source>
        <translation>gäller placering av barn</translation>
    </message>
    <message>
        <source>a legal matter is not ended</source>
        <translation>en rättsprocess är inte avslutad</translation>
    </message>
    <message>
        <source>a complaint or review is not ended</source>
        <translation>ett klagomål eller en prövning är inte avslutad</translation>
    </message>
    <message>
        <source>somebody has asked to see it</source>
        <translation>någon har begärt att få se det</translation>
    </message>
    <message>
        <source>to be handed to the archive first</source>
        <translation>ska först lämnas till arkivet</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>annan orsak</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>The &amp;usual columns</source>
        <translation>De &amp;vanliga kolumnerna</translation>
    </message>
</context>
<context>
    <name>ConcernForm</name>
    <message>
        <source>&amp;Child</source>
        <translation>&amp;Barn</translation>
    </message>
    <message>
        <source>&amp;Noticed</source>
        <translation>&amp;Uppmärksammat</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>&amp;Skickad</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;Receipt came</source>
        <translation>&amp;Kvittens kom</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>Ut&amp;fall</translation>
    </message>
    <message>
        <source>O&amp;utcome came</source>
        <translation>B&amp;esked kom</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>A&amp;nteckning</translation>
    </message>
    <message>
        <source>A concern for a child is to be reported at once (Social Services Act 2025:400, ch. 19 s. 1).</source>
        <translation>Oro för ett barn ska anmälas genast (socialtjänstlagen 2025:400, 19 kap. 1 §).</translation>
    </message>
    <message>
        <source>Report of concern</source>
        <translation>Orosanmälan</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>&amp;What may be told</source>
        <translation>&amp;Vad som får berättas</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Till vem</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>&amp;Lämnat</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Till &amp;och med</translation>
    </message>
    <message>
        <source>Wit&amp;hdrawn</source>
        <translation>&amp;Återkallat</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>&amp;Spara utkast</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>M&amp;all</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;När</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Utfall</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuter</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>inte noterat</translation>
    </message>
    <message>
        <source>Who &amp;took part</source>
        <translation>Vilka som &amp;deltog</translation>
    </message>
    <message>
        <source>What was &amp;said and done</source>
        <translation>&amp;Vad som sades och gjordes</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Nästa s&amp;teg</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>S&amp;enast</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>S&amp;ignera</translation>
    </message>
    <message>
        <source>what was said and done</source>
        <translation>vad som sades och gjordes</translation>
    </message>
    <message>
        <source>This is what you had begun to write.</source>
        <translation>Det här hade du börjat skriva.</translation>
    </message>
    <message>
        <source>Add to a signed note</source>
        <translation>Tillägg till signerad anteckning</translation>
    </message>
    <message>
        <source>The note stays as it was signed; what you add stands under it with your name and the day.</source>
        <translation>Anteckningen står kvar som den signerades; det du lägger till står under den med ditt namn och dagen.</translation>
    </message>
    <message>
        <source>&amp;Addition</source>
        <translation>&amp;Tillägg</translation>
    </message>
    <message>
        <source>This &amp;corrects the note</source>
        <translation>Detta &amp;rättar anteckningen</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>tillägg</translation>
    </message>
</context>
<context>
    <name>CourtNote</name>
    <message>
        <source>Accompaniment</source>
        <translation>Medföljning</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Din dag</translation>
    </message>
    <message>
        <source>Booked time</source>
        <translation>Bokad tid</translation>
    </message>
    <message>
        <source>empty box</source>
        <translation>tom ruta</translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation>Kvinnostödjare</translation>
    </message>
    <message>
        <source>sits with her, gives calm, sees to breaks and to the way in and out</source>
        <translation>sitter hos henne, ger lugn, ser till pauser och vägen in och ut</translation>
    </message>
    <message>
        <source>Injured party&apos;s counsel</source>
        <translation>Målsägandebiträde</translation>
    </message>
    <message>
        <source>answers all questions of law and about what she says</source>
        <translation>svarar på alla frågor om lagen och om vad hon berättar</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation>Åklagare</translation>
    </message>
    <message>
        <source>leads the case for the prosecution</source>
        <translation>för åtalet i rätten</translation>
    </message>
    <message>
        <source>Your support worker</source>
        <translation>Din kvinnostödjare</translation>
    </message>
    <message>
        <source>We have asked for this</source>
        <translation>Det här har vi bett om</translation>
    </message>
    <message>
        <source>that you wait in a room of your own</source>
        <translation>att du får vänta i ett eget rum</translation>
    </message>
    <message>
        <source>a screen between you and him</source>
        <translation>en skärm mellan dig och honom</translation>
    </message>
    <message>
        <source>that he sits with his back to you</source>
        <translation>att han sitter med ryggen mot dig</translation>
    </message>
    <message>
        <source>that you are heard by video</source>
        <translation>att du hörs via video</translation>
    </message>
    <message>
        <source>that he listens from another room</source>
        <translation>att han lyssnar från ett annat rum</translation>
    </message>
    <message>
        <source>an interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>help with the journey</source>
        <translation>hjälp med resan</translation>
    </message>
    <message>
        <source>somebody to look after the children</source>
        <translation>någon som ser efter barnen</translation>
    </message>
    <message>
        <source>another way in</source>
        <translation>en annan väg in</translation>
    </message>
    <message>
        <source>sits with you, asks for breaks, goes with you in and out</source>
        <translation>sitter hos dig, ber om paus, följer dig in och ut</translation>
    </message>
    <message>
        <source>Your counsel</source>
        <translation>Ditt målsägandebiträde</translation>
    </message>
    <message>
        <source>is on your side; ask everything about the law and about what you will say</source>
        <translation>står på din sida; fråga allt om lagen och om det du ska berätta</translation>
    </message>
    <message>
        <source>tells the court what he is accused of, and asks you questions</source>
        <translation>berättar för rätten vad han är åtalad för och ställer frågor till dig</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Domare</translation>
    </message>
    <message>
        <source>I support and accompany. I do not speak for her, do not advise on what she should say, and do not talk with her about what happened before she has been heard.</source>
        <translation>Jag stöttar och följer med. Jag för inte hennes talan, ger inte råd om vad hon ska säga och talar inte med henne om det som hänt innan hon har hörts.</translation>
    </message>
    <message>
        <source>If he comes near: stand between, go to the guards or the reception, do not answer him. In danger call 112. Write down the time and what was said.</source>
        <translation>Om han kommer nära: ställ dig emellan, gå till vakterna eller receptionen, svara honom inte. Vid fara ring 112. Skriv ner tiden och vad som sades.</translation>
    </message>
    <message>
        <source>You may ask for a break, for water, for a question again.</source>
        <translation>Du får be om paus, om vatten, om att höra frågan igen.</translation>
    </message>
    <message>
        <source>You may say that you do not remember or do not know.</source>
        <translation>Du får säga att du inte minns eller inte vet.</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Legitimation</translation>
    </message>
    <message>
        <source>Something to eat and drink</source>
        <translation>Något att äta och dricka</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicin</translation>
    </message>
    <message>
        <source>Phone charger</source>
        <translation>Laddare till telefonen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Good to know: {emergency} emergency, {health} health advice.</source>
        <translation>Bra att veta: {emergency} vid fara, {health} för råd om vård.</translation>
    </message>
    <message>
        <source>Plan if he is there</source>
        <translation>Plan om han är där</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Vilka är där</translation>
    </message>
    <message>
        <source>Meets you</source>
        <translation>Möter dig</translation>
    </message>
    <message>
        <source>leads the hearing; you may ask for a break</source>
        <translation>leder förhandlingen; du får be om paus</translation>
    </message>
    <message>
        <source>His defence counsel</source>
        <translation>Hans försvarare</translation>
    </message>
    <message>
        <source>speaks for him and may ask you questions; your counsel is at your side</source>
        <translation>företräder honom och får ställa frågor till dig; ditt biträde finns vid din sida</translation>
    </message>
    <message>
        <source>He</source>
        <translation>Han</translation>
    </message>
    <message>
        <source>is most often in the room. Say beforehand if you want to be heard without him there (he then listens from another room).</source>
        <translation>är oftast i salen. Säg till innan om du vill höras utan att han är där (medhörning).</translation>
    </message>
    <message>
        <source>You need not look at him. If he speaks to you, you do not have to answer.</source>
        <translation>Du behöver inte titta på honom. Om han talar till dig behöver du inte svara.</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Du får</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mina frågor</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Möts av</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>ungefär {hours} tim</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>Praktiska behov</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Min del</translation>
    </message>
    <message>
        <source>If he approaches</source>
        <translation>Om han närmar sig</translation>
    </message>
    <message>
        <source>Notes from the day</source>
        <translation>Anteckningar under dagen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Court case number</source>
        <translation>Målnummer</translation>
    </message>
    <message>
        <source>We meet</source>
        <translation>Vi möts</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Ärendekod</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>today, yesterday, 3/5, w 12 …</source>
        <translation>idag, igår, 3/5, v 12 …</translation>
    </message>
    <message>
        <source>This is not a day: {text}</source>
        <translation>Detta är ingen dag: {text}</translation>
    </message>
</context>
<context>
    <name>DayCards</name>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Contacts for the day</source>
        <translation>Kontakter för dagen</translation>
    </message>
    <message>
        <source>Nobody is noted on the matter yet.</source>
        <translation>Ingen är antecknad i rättsprocessen än.</translation>
    </message>
    <message>
        <source>Meets her</source>
        <translation>Möter henne</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Vid fara</translation>
    </message>
    <message>
        <source>Police, not urgent</source>
        <translation>Polisen, inte bråttom</translation>
    </message>
    <message>
        <source>Kvinnofridslinjen, day and night</source>
        <translation>Kvinnofridslinjen, dygnet runt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>DayPapers</name>
    <message>
        <source>Court note: the worker&apos;s copy</source>
        <translation>Följeblad: stödjarens exemplar</translation>
    </message>
    <message>
        <source>Court note: her copy</source>
        <translation>Följeblad: hennes exemplar</translation>
    </message>
    <message>
        <source>Neutral copy: says nothing of a court</source>
        <translation>Neutralt exemplar: säger inget om domstol</translation>
    </message>
    <message>
        <source>Checklist for the pocket</source>
        <translation>Checklista för fickan</translation>
    </message>
    <message>
        <source>Letter to her counsel</source>
        <translation>Brev till målsägandebiträdet</translation>
    </message>
    <message>
        <source>Confirmation of attendance</source>
        <translation>Intyg om närvaro</translation>
    </message>
    <message>
        <source>Contact list for the day</source>
        <translation>Kontaktlista för dagen</translation>
    </message>
    <message>
        <source>Papers for the day</source>
        <translation>Papper för dagen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Save as &amp;Word …</source>
        <translation>Spara som &amp;Word …</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Last day to apply for criminal injuries compensation</source>
        <translation>Sista dag att ansöka om brottsskadeersättning</translation>
    </message>
    <message>
        <source>Last day to appeal to the court of appeal</source>
        <translation>Sista dag att överklaga till hovrätten</translation>
    </message>
    <message>
        <source>Last day to appeal to the Supreme Court</source>
        <translation>Sista dag att överklaga till Högsta domstolen</translation>
    </message>
    <message>
        <source>Apply for criminal injuries compensation well before: three years from the report, but the time runs from the crime</source>
        <translation>Ansök om brottsskadeersättning i god tid före: tre år från anmälan, men tiden räknas från brottet</translation>
    </message>
    <message>
        <source>A child can apply for criminal injuries compensation until this day</source>
        <translation>Till den här dagen kan ett barn ansöka om brottsskadeersättning</translation>
    </message>
    <message>
        <source>The restraining order&apos;s last day: does she want a new one?</source>
        <translation>Kontaktförbudets sista dag: vill hon ha ett nytt?</translation>
    </message>
</context>
<context>
    <name>DelayClock</name>
    <message>
        <source>attempt</source>
        <translation>första försöket</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>första kontakten</translation>
    </message>
    <message>
        <source>support</source>
        <translation>första stödet</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{days}, late (target {target})</source>
        <translation>{days}, sent (mål {target})</translation>
    </message>
    <message>
        <source>waits {days}</source>
        <translation>väntar {days}</translation>
    </message>
    <message>
        <source>! waits {days} (target {target})</source>
        <translation>! väntar {days} (mål {target})</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This is what you had begun to write.</source>
        <translation>Det här hade du börjat skriva.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Since then something else was saved in: {fields}.</source>
        <translation>Sedan dess har det sparats något annat: {fields}.</translation>
    </message>
    <message>
        <source>Cancel once more to leave this form without keeping what stands in it.</source>
        <translation>Avbryt en gång till för att lämna formuläret utan att behålla det som står i det.</translation>
    </message>
</context>
<context>
    <name>DisclosureForm</name>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;What was given</source>
        <translation>&amp;Vad som lämnades</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Till vem</translation>
    </message>
    <message>
        <source>&amp;Legal ground</source>
        <translation>&amp;Rättslig grund</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Samtycke</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Utlämnande</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Every page of the database is whole.</source>
        <translation>Varje sida i databasen är hel.</translation>
    </message>
    <message>
        <source>The log does not hold together at entry {seq}: something was changed outside the program, or the file is damaged. Restore a verified backup beside this store, and compare.</source>
        <translation>Loggen hänger inte ihop vid rad {seq}: något har ändrats utanför programmet, eller så är filen skadad. Återläs en prövad säkerhetskopia bredvid detta register och jämför.</translation>
    </message>
    <message>
        <source>The search index says what the records say.</source>
        <translation>Sökregistret stämmer med posterna.</translation>
    </message>
    <message>
        <source>There is no recovery key. Make one under Settings and keep the sheet in a safe place.</source>
        <translation>Det finns ingen återställningsnyckel. Gör en under Inställningar och förvara bladet säkert.</translation>
    </message>
    <message>
        <source>The key slots are damaged: the store may not open the next time. Let the program put back the previous ones, or take keyslots.json from the newest backup.</source>
        <translation>Nyckelfacken är skadade: registret kanske inte öppnas nästa gång. Låt programmet lägga tillbaka de förra, eller ta keyslots.json från den nyaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The key slots are damaged or missing, and there are no previous ones. Take keyslots.json from the newest backup.</source>
        <translation>Nyckelfacken är skadade eller saknas, och det finns inga tidigare. Ta keyslots.json från den nyaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Trying a passphrase takes this computer {seconds} s; it should take half a second. Make a new store key slot by changing the passphrase.</source>
        <translation>Att pröva en lösenfras tar den här datorn {seconds} s; det bör ta en halv sekund. Byt lösenfras för att göra ett nytt nyckelfack.</translation>
    </message>
    <message>
        <source>The store was never backed up. Do it now.</source>
        <translation>Registret har aldrig säkerhetskopierats. Gör det nu.</translation>
    </message>
    <message>
        <source>The backup {name} holds a log that this store does not have. Either the store was restored, or somebody put an older copy in its place: compare before you go on.</source>
        <translation>Säkerhetskopian {name} innehåller en logg som det här registret inte har. Antingen är registret återläst, eller så har någon lagt en äldre kopia på dess plats: jämför innan du går vidare.</translation>
    </message>
    <message>
        <source>No backup was ever proved by restoring it. Prove one.</source>
        <translation>Ingen säkerhetskopia har prövats genom att läsas tillbaka. Pröva en.</translation>
    </message>
    <message>
        <source>There is room on the disk: {free} MB free.</source>
        <translation>Det finns plats på disken: {free} MB ledigt.</translation>
    </message>
    <message>
        <source>There are only {free} MB free on the disk. Free some room before it is full.</source>
        <translation>Det finns bara {free} MB ledigt på disken. Frigör plats innan den blir full.</translation>
    </message>
    <message>
        <source>Only the owner may read folder and files.</source>
        <translation>Bara ägaren kan läsa mappen och filerna.</translation>
    </message>
    <message>
        <source>The folder lies on this computer and is not copied by a sync service.</source>
        <translation>Mappen ligger på den här datorn och kopieras inte av någon synktjänst.</translation>
    </message>
    <message>
        <source>The folder is copied to other computers by a sync service. Move the store to one that stays here.</source>
        <translation>Mappen kopieras till andra datorer av en synktjänst. Flytta registret till en mapp som stannar här.</translation>
    </message>
    <message>
        <source>The folder lies on a network drive. Move the store to this computer, and back up to the network.</source>
        <translation>Mappen ligger på en nätverksenhet. Flytta registret till den här datorn och säkerhetskopiera till nätverket.</translation>
    </message>
    <message>
        <source>Nothing is left behind by work that was broken off.</source>
        <translation>Inget ligger kvar efter avbrutet arbete.</translation>
    </message>
    <message>
        <source>The clock goes forward.</source>
        <translation>Klockan går framåt.</translation>
    </message>
    <message>
        <source>The newest log entry lies in the future: the computer&apos;s clock was turned back. Set it right.</source>
        <translation>Loggens nyaste rad ligger i framtiden: datorns klocka har ställts tillbaka. Ställ den rätt.</translation>
    </message>
    <message>
        <source>How many times the clock was turned back: {count}. Entries keep their order by number.</source>
        <translation>Så många gånger har klockan ställts tillbaka: {count}. Raderna behåller sin ordning efter nummer.</translation>
    </message>
    <message>
        <source>{file}: {size} bytes.</source>
        <translation>{file}: {size} byte.</translation>
    </message>
    <message>
        <source>{file} is missing. Restore a verified backup into a new folder.</source>
        <translation>{file} saknas. Återläs en prövad säkerhetskopia i en ny mapp.</translation>
    </message>
    <message>
        <source>{file} is cut off: {size} bytes are no whole pages. Restore a verified backup into a new folder.</source>
        <translation>{file} är avkortad: {size} byte är inte hela sidor. Återläs en prövad säkerhetskopia i en ny mapp.</translation>
    </message>
    <message>
        <source>The program was not closed properly: a write-ahead log lies beside the database. It is taken in when opened.</source>
        <translation>Programmet stängdes inte som det skulle: en skrivlogg ligger bredvid databasen. Den tas in när registret öppnas.</translation>
    </message>
    <message>
        <source>The store is open in another program.</source>
        <translation>Registret är öppet i ett annat program.</translation>
    </message>
    <message numerus="yes">
        <source>The database is damaged in {n} places. Change nothing here: restore a verified backup beside this store, and ask for help with what was written since.</source>
        <translation>
            <numerusform>Databasen är skadad på {n} ställe. Ändra inget här: återläs en prövad säkerhetskopia bredvid detta register och be om hjälp med det som skrivits sedan dess.</numerusform>
            <numerusform>Databasen är skadad på {n} ställen. Ändra inget här: återläs en prövad säkerhetskopia bredvid detta register och be om hjälp med det som skrivits sedan dess.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log holds together ({n} entries).</source>
        <translation>
            <numerusform>Loggen hänger ihop ({n} rad).</numerusform>
            <numerusform>Loggen hänger ihop ({n} rader).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search index differs from {n} records. Nothing is lost; let the program make it anew.</source>
        <translation>
            <numerusform>Sökregistret skiljer sig från {n} post. Inget är förlorat; låt programmet göra om det.</numerusform>
            <numerusform>Sökregistret skiljer sig från {n} poster. Inget är förlorat; låt programmet göra om det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} key slots are whole.</source>
        <translation>
            <numerusform>Det enda nyckelfacket är helt.</numerusform>
            <numerusform>Alla {n} nyckelfack är hela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} documents are there and whole.</source>
        <translation>
            <numerusform>Det enda dokumentet finns och är helt.</numerusform>
            <numerusform>Alla {n} dokument finns och är hela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are missing or damaged; all others are whole. Restore a verified backup beside this store and take them from there.</source>
        <translation>
            <numerusform>{n} dokument saknas eller är skadat; alla andra är hela. Återläs en prövad säkerhetskopia bredvid detta register och hämta det därifrån.</numerusform>
            <numerusform>{n} dokument saknas eller är skadade; alla andra är hela. Återläs en prövad säkerhetskopia bredvid detta register och hämta dem därifrån.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is {n} days old. Make a new one.</source>
        <translation>
            <numerusform>Den senaste säkerhetskopian är {n} dag gammal. Gör en ny.</numerusform>
            <numerusform>Den senaste säkerhetskopian är {n} dagar gammal. Gör en ny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is {n} days old.</source>
        <translation>
            <numerusform>Den senaste säkerhetskopian är {n} dag gammal.</numerusform>
            <numerusform>Den senaste säkerhetskopian är {n} dagar gammal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last time a backup was proved by restoring it is {n} days ago.</source>
        <translation>
            <numerusform>Det är {n} dag sedan en säkerhetskopia prövades genom att läsas tillbaka.</numerusform>
            <numerusform>Det är {n} dagar sedan en säkerhetskopia prövades genom att läsas tillbaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files may be read by others on this computer. Let the program take that away.</source>
        <translation>
            <numerusform>{n} fil kan läsas av andra på den här datorn. Låt programmet ta bort den möjligheten.</numerusform>
            <numerusform>{n} filer kan läsas av andra på den här datorn. Låt programmet ta bort den möjligheten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are left behind by work that was broken off. Let the program clear them away.</source>
        <translation>
            <numerusform>{n} fil ligger kvar efter avbrutet arbete. Låt programmet ta bort den.</numerusform>
            <numerusform>{n} filer ligger kvar efter avbrutet arbete. Låt programmet ta bort dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entitlements</name>
    <message>
        <source>the police or the prosecutor</source>
        <translation>polisen eller åklagaren</translation>
    </message>
    <message>
        <source>her counsel</source>
        <translation>målsägandebiträdet</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>domstolen</translation>
    </message>
    <message>
        <source>Does she want a counsel of her own, paid by the state?</source>
        <translation>Vill hon ha ett eget målsägandebiträde som staten betalar?</translation>
    </message>
    <message>
        <source>Does the child need a special representative?</source>
        <translation>Behöver barnet en särskild företrädare?</translation>
    </message>
    <message>
        <source>Does she want somebody beside her at interview and trial?</source>
        <translation>Vill hon ha en stödperson vid förhör och rättegång?</translation>
    </message>
    <message>
        <source>Can she have the same interviewer each time, in a room made for it?</source>
        <translation>Kan hon få samma förhörsledare varje gång, i ett rum som är gjort för det?</translation>
    </message>
    <message>
        <source>Does she want to apply for a restraining order?</source>
        <translation>Vill hon ansöka om kontaktförbud?</translation>
    </message>
    <message>
        <source>Does she need an interpreter, one she can trust?</source>
        <translation>Behöver hon tolk, en som hon litar på?</translation>
    </message>
    <message>
        <source>Does she want a higher prosecutor to look at the decision again?</source>
        <translation>Vill hon att en högre åklagare prövar beslutet igen (överprövning)?</translation>
    </message>
    <message>
        <source>Does she want to wait apart from him, and come in another way?</source>
        <translation>Vill hon vänta skild från honom och komma in en annan väg?</translation>
    </message>
    <message>
        <source>Does she want to be heard without him in the room?</source>
        <translation>Vill hon höras utan att han är i salen (medhörning)?</translation>
    </message>
    <message>
        <source>Does she want to be heard by video?</source>
        <translation>Vill hon höras via video?</translation>
    </message>
    <message>
        <source>Does she want closed doors?</source>
        <translation>Vill hon ha stängda dörrar?</translation>
    </message>
    <message>
        <source>Has she asked for money for travel and lost pay when she is heard?</source>
        <translation>Har hon begärt ersättning för resa och förlorad lön när hon hörs?</translation>
    </message>
    <message>
        <source>Will the prosecutor or her counsel claim damages for her?</source>
        <translation>För åklagaren eller biträdet hennes talan om skadestånd?</translation>
    </message>
    <message>
        <source>Has she applied for criminal injuries compensation?</source>
        <translation>Har hon ansökt om brottsskadeersättning?</translation>
    </message>
    <message>
        <source>her counsel or the Crime Victim Authority</source>
        <translation>målsägandebiträdet eller Brottsoffermyndigheten</translation>
    </message>
    <message>
        <source>Does she want to be told when he is let out?</source>
        <translation>Vill hon få veta när han släpps?</translation>
    </message>
    <message>
        <source>the police, the prosecutor or the prison</source>
        <translation>polisen, åklagaren eller anstalten</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Erase the case {code} for good</source>
        <translation>Gallra ärendet {code} för gott</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Gallra för gott</translation>
    </message>
    <message>
        <source>! This can&apos;t be undone. Nobody can bring it back, only a backup that is restored.</source>
        <translation>! Det här kan inte ångras. Ingen kan få tillbaka det, bara en säkerhetskopia som återläses.</translation>
    </message>
    <message>
        <source>Its time is not over until {day}. What social services have written must be kept until then, but for these reasons:</source>
        <translation>Tiden är inte ute förrän {day}. Det socialtjänsten har skrivit ska bevaras till dess, utom av de här skälen:</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>välj …</translation>
    </message>
    <message>
        <source>&amp;Type the case&apos;s code to confirm</source>
        <translation>Skriv ärendets &amp;kod för att bekräfta</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Vad som försvinner</translation>
    </message>
    <message>
        <source>Also: its words in the search index, half-written forms, files, and what undo kept. The log stays; it holds no names.</source>
        <translation>Dessutom: orden i sökregistret, halvskrivna formulär, filer och det som sparats för Ångra. Loggen står kvar; den innehåller inga namn.</translation>
    </message>
    <message>
        <source>Backups that still hold it</source>
        <translation>Säkerhetskopior som ännu innehåller det</translation>
    </message>
    <message>
        <source>{name}: kept until {day} at the latest, as long as a backup is made every month</source>
        <translation>{name}: behålls senast till {day}, så länge en säkerhetskopia görs varje månad</translation>
    </message>
    <message>
        <source>! The folder of backups is not known or can&apos;t be looked into now. Backups may hold it.</source>
        <translation>! Mappen med säkerhetskopior är inte känd eller går inte att undersöka nu. Säkerhetskopior kan innehålla det.</translation>
    </message>
    <message>
        <source>None in the usual folder.</source>
        <translation>Ingen i den vanliga mappen.</translation>
    </message>
    <message>
        <source>Erase for good what belongs to no case</source>
        <translation>Gallra för gott det som inte hör till något ärende</translation>
    </message>
    <message>
        <source>&amp;Type the word {word} to confirm</source>
        <translation>Skriv ordet {word} för att &amp;bekräfta</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>It was written by mistake or about the wrong person</source>
        <translation>Det skrevs av misstag eller om fel person</translation>
    </message>
    <message>
        <source>It was written twice</source>
        <translation>Det skrevs två gånger</translation>
    </message>
    <message>
        <source>A court or an authority has decided that it is to be erased</source>
        <translation>En domstol eller myndighet har bestämt att det ska gallras</translation>
    </message>
    <message>
        <source>The whole case is kept elsewhere: handed over or archived</source>
        <translation>Hela ärendet bevaras på annan plats: överlämnat eller arkiverat</translation>
    </message>
    <message>
        <source>It was an exercise; nobody in it exists</source>
        <translation>Det var en övning; ingen i det finns på riktigt</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The examination found damage. Restore a verified backup beside this store; change nothing here.</source>
        <translation>Undersökningen hittade skador. Återläs en prövad säkerhetskopia bredvid detta register; ändra inget här.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutar innan den börjar.</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not foresee ({kind}). Nothing was changed.</source>
        <translation>Något gick fel som programmet inte hade räknat med ({kind}). Inget ändrades.</translation>
    </message>
    <message>
        <source>The court note is longer than two pages. Shorten the printed note or the checklists. Nothing was cut.</source>
        <translation>Följebladet är längre än två sidor. Korta anteckningen eller checklistorna. Inget klipptes bort.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Något gick fel.</translation>
    </message>
    <message>
        <source>Something is missing: {fields}.</source>
        <translation>Något saknas: {fields}.</translation>
    </message>
    <message>
        <source>This cannot be done: {reason}.</source>
        <translation>Det går inte: {reason}.</translation>
    </message>
    <message>
        <source>There is no {kind} with the id {id}.</source>
        <translation>Det finns ingen post av slaget {kind} med id {id}.</translation>
    </message>
    <message>
        <source>The paper was stopped: something protected stands in it ({count}). Mask it or change the text.</source>
        <translation>Pappret stoppades: något skyddat står i det ({count}). Maskera det eller ändra texten.</translation>
    </message>
    <message>
        <source>The paper was stopped: {count} of what stands in it belongs to an assumed identity. No reason lets that out. Mask it or change the text.</source>
        <translation>Pappret stoppades: {count} av det som står i det hör till fingerade personuppgifter och får aldrig lämnas ut. Maskera det eller ändra texten.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be saved there: {why}. Choose another folder. Nothing was written.</source>
        <translation>{file} kan inte sparas där: {why}. Välj en annan mapp. Inget skrevs.</translation>
    </message>
    <message>
        <source>There is already a file named {file}. Choose another name.</source>
        <translation>Det finns redan en fil som heter {file}. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>This is not a personal number: its date or check digit is wrong.</source>
        <translation>Detta är inget personnummer: datumet eller kontrollsiffran är fel.</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it as 2026-03-05, 5/3 or yesterday.</source>
        <translation>”{text}” är ingen dag. Skriv den som 2026-03-05, 5/3 eller i går.</translation>
    </message>
    <message>
        <source>Another case already has the code {code}.</source>
        <translation>Ett annat ärende har redan koden {code}.</translation>
    </message>
    <message>
        <source>This store already holds cases. Practice cases only go into a new, empty store.</source>
        <translation>Registret innehåller redan ärenden. Övningsärenden läggs bara i ett nytt, tomt register.</translation>
    </message>
    <message>
        <source>The date in “{second}” lies before the one in “{first}”. Check both.</source>
        <translation>Datumet i ”{second}” ligger före det i ”{first}”. Kontrollera båda.</translation>
    </message>
    <message>
        <source>The text in {field} has {length} characters; {limit} is the most. Divide it in two notes.</source>
        <translation>Texten i {field} har {length} tecken; högst {limit} får plats. Dela den på två anteckningar.</translation>
    </message>
    <message>
        <source>a column that is needed was not recognised by its heading</source>
        <translation>en kolumn som behövs kändes inte igen på rubriken</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was imported.</source>
        <translation>Importen stoppades. Inget importerades.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a table ({why}). Save it as CSV or XLSX and try again. Nothing was imported.</source>
        <translation>{file} kan inte läsas som en tabell ({why}). Spara den som CSV eller XLSX och försök igen. Inget importerades.</translation>
    </message>
    <message>
        <source>it is no CSV or XLSX file</source>
        <translation>det är ingen CSV- eller XLSX-fil</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>den är för stor</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>den kan inte öppnas</translation>
    </message>
    <message>
        <source>it is an old Excel file</source>
        <translation>det är en gammal Excelfil</translation>
    </message>
    <message>
        <source>This note is signed and can&apos;t be changed. Write an addition instead.</source>
        <translation>Anteckningen är signerad och kan inte ändras. Skriv ett tillägg i stället.</translation>
    </message>
    <message>
        <source>This note is still a draft. Change it instead of adding to it.</source>
        <translation>Anteckningen är fortfarande ett utkast. Ändra den i stället för att göra ett tillägg.</translation>
    </message>
    <message>
        <source>The period must begin before it ends and cover at most ten years.</source>
        <translation>Perioden måste börja innan den slutar och får omfatta högst tio år.</translation>
    </message>
    <message>
        <source>The period has not begun: there is nothing to count yet.</source>
        <translation>Perioden har inte börjat: det finns inget att räkna än.</translation>
    </message>
    <message>
        <source>No summary of {from_on} to {to_on} had been issued by {as_of}.</source>
        <translation>Ingen sammanställning för {from_on} till {to_on} hade lämnats ut senast {as_of}.</translation>
    </message>
    <message>
        <source>Another summary has left since this one was made. Make it again; nothing has left.</source>
        <translation>En annan sammanställning har lämnats ut sedan den här gjordes. Gör den på nytt; inget har lämnats ut.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>The backup is not whole: {file}. Use another generation, and make a new backup now.</source>
        <translation>Säkerhetskopian är inte hel: {file}. Använd en annan kopia och gör en ny nu.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of the program ({version}; this program knows {known}). Install the newer version. Nothing was changed.</source>
        <translation>Säkerhetskopian är gjord av en nyare version av programmet ({version}; det här programmet kan {known}). Installera den nyare versionen. Inget ändrades.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free. Nothing was written.</source>
        <translation>Det finns inte plats i {folder}: {needed} MB behövs, {free} MB är lediga. Inget skrevs.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be written to the end ({why}). Was the stick taken out? Earlier backups are as they were. Put it back and make the backup again.</source>
        <translation>Mappen {folder} gick inte att skriva färdigt ({why}). Togs minnet ut? Tidigare säkerhetskopior är som de var. Sätt i det igen och gör om säkerhetskopian.</translation>
    </message>
    <message>
        <source>The folder {folder} is part of the store itself. Choose a folder elsewhere, best on another medium.</source>
        <translation>Mappen {folder} hör till själva registret. Välj en mapp någon annanstans, helst på ett annat medium.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppat. Inget ändrades.</translation>
    </message>
    <message>
        <source>The log does not hold together at entry {seq}. Restore a verified backup beside this store.</source>
        <translation>Loggen hänger inte ihop vid rad {seq}. Återläs en prövad säkerhetskopia bredvid detta register.</translation>
    </message>
    <message>
        <source>This store has schema revision {revision}; this program knows {known}. Install the newer version. Nothing was changed.</source>
        <translation>Registret har schemaversion {revision}; programmet känner till {known}. Installera den nyare versionen. Inget ändrades.</translation>
    </message>
    <message>
        <source>The store could not be brought to this version ({what} did not hold). Nothing was changed: open it with the earlier version of the program, and tell your IT support.</source>
        <translation>Registret gick inte att föra över till den här versionen ({what} stämde inte). Inget ändrades: öppna det med den tidigare versionen av programmet och säg till ert IT-stöd.</translation>
    </message>
    <message>
        <source>Choose how the matter ended.</source>
        <translation>Välj hur rättsprocessen slutade.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Write them again.</source>
        <translation>De två lösenfraserna är inte lika. Skriv dem igen.</translation>
    </message>
    <message>
        <source>The file {file} of the store is damaged or belongs to another store. Nothing was changed. Restore a verified backup beside this store.</source>
        <translation>Registrets fil {file} är skadad eller hör till ett annat register. Inget ändrades. Återläs en prövad säkerhetskopia bredvid detta register.</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; everything saved before is safe. Free some room and save again.</source>
        <translation>Disken är full. Det här sparades inte; allt som sparats tidigare finns kvar. Frigör plats och spara igen.</translation>
    </message>
    <message>
        <source>The folder of the store can&apos;t be written to. This was not saved; everything saved before is safe. Ask IT for the right to write there, then save again.</source>
        <translation>Registrets mapp går inte att skriva i. Det här sparades inte; allt som sparats tidigare finns kvar. Be ert IT-stöd om skrivrättighet och spara sedan igen.</translation>
    </message>
    <message>
        <source>The store is busy with something else. This was not saved; wait a moment and try again.</source>
        <translation>Registret är upptaget med något annat. Det här sparades inte; vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>The disk answered with an error. This was not saved. Back the store up to another disk as soon as you can.</source>
        <translation>Disken svarade med ett fel. Det här sparades inte. Säkerhetskopiera registret till en annan disk så snart du kan.</translation>
    </message>
    <message>
        <source>The folder {folder} already holds a store. Open it, or choose an empty folder.</source>
        <translation>Mappen {folder} innehåller redan ett register. Öppna det, eller välj en tom mapp.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose an empty folder or a new name.</source>
        <translation>Mappen {folder} är inte tom. Välj en tom mapp eller ett nytt namn.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written to. Choose another one.</source>
        <translation>Det går inte att skriva i mappen {folder}. Välj en annan.</translation>
    </message>
    <message>
        <source>There is no whole store in {folder}: {file} is missing. Choose another folder or restore a backup.</source>
        <translation>Det finns inget helt register i {folder}: {file} saknas. Välj en annan mapp eller återläs en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The folder {folder} is a backup, not a store to work in; nothing in it was changed. Choose “Restore from a backup …” and bring it back into an empty folder.</source>
        <translation>Mappen {folder} är en säkerhetskopia, inte ett register att arbeta i; inget i den ändrades. Välj ”Återläs från en säkerhetskopia …” och återläs den i en tom mapp.</translation>
    </message>
    <message>
        <source>The store is already open on {computer} (program number {pid}). Use that window, or close it first.</source>
        <translation>Registret är redan öppet på {computer} (programnummer {pid}). Använd det fönstret, eller stäng det först.</translation>
    </message>
    <message>
        <source>The passphrase does not open the store. Try again.</source>
        <translation>Lösenfrasen öppnar inte registret. Försök igen.</translation>
    </message>
    <message>
        <source>There were several wrong passphrases. Wait {seconds} s and try again.</source>
        <translation>Det blev flera fel lösenfraser. Vänta {seconds} s och försök igen.</translation>
    </message>
    <message>
        <source>The passphrase must have at least 12 characters and must not be easy to guess. Four or five unusual words are good.</source>
        <translation>Lösenfrasen måste ha minst 12 tecken och får inte vara lätt att gissa. Fyra eller fem ovanliga ord är bra.</translation>
    </message>
    <message>
        <source>This is not a recovery key as printed on the sheet. Look at group {group} again.</source>
        <translation>Detta är ingen återställningsnyckel som den står på bladet. Titta på grupp {group} igen.</translation>
    </message>
    <message>
        <source>The recovery key is written correctly but does not open this store. Is it the newest sheet?</source>
        <translation>Återställningsnyckeln är rätt skriven men öppnar inte det här registret. Är det det senaste bladet?</translation>
    </message>
    <message>
        <source>The file with the key slots is damaged or was changed outside the program. Put back keyslots.json from the newest backup, or unlock with the recovery key from a backup.</source>
        <translation>Filen med nyckelfacken är skadad eller har ändrats utanför programmet. Lägg tillbaka keyslots.json från den senaste säkerhetskopian, eller lås upp en säkerhetskopia med återställningsnyckeln.</translation>
    </message>
    <message>
        <source>The key slots have version {version}; this program knows {known}. Install the newer version.</source>
        <translation>Nyckelfacken har version {version}; programmet känner till {known}. Installera den nyare versionen.</translation>
    </message>
    <message>
        <source>The unit&apos;s public key is not right. It begins with age1 and has 62 characters.</source>
        <translation>Enhetens publika nyckel stämmer inte. Den börjar med age1 och har 62 tecken.</translation>
    </message>
    <message>
        <source>She has not said that she may keep paper at home. Give her the neutral card, or ask her and write a new version.</source>
        <translation>Hon har inte sagt att hon kan ha papper hemma. Ge henne det neutrala kortet, eller fråga henne och skriv en ny version.</translation>
    </message>
    <message>
        <source>This legal ground did not apply on {day}. Choose another one.</source>
        <translation>Den här rättsliga grunden gällde inte {day}. Välj en annan.</translation>
    </message>
    <message>
        <source>No consent of hers was valid on {day}. Note the consent first, or choose another legal ground.</source>
        <translation>Inget samtycke från henne gällde {day}. Notera samtycket först, eller välj en annan rättslig grund.</translation>
    </message>
    <message>
        <source>These two can&apos;t be merged: they are the same, or one was merged before.</source>
        <translation>De här två kan inte sammanföras: de är samma, eller en av dem är redan sammanförd.</translation>
    </message>
    <message>
        <source>This merge was taken apart before.</source>
        <translation>Sammanföringen är redan upplöst.</translation>
    </message>
    <message>
        <source>Notes can&apos;t be sealed yet: unlock this store once with this version of the program.</source>
        <translation>Anteckningar kan inte förseglas än: lås upp registret en gång med den här versionen av programmet.</translation>
    </message>
    <message>
        <source>The sealed note {file} can&apos;t be opened with this store&apos;s key. The file is kept where it is.</source>
        <translation>Den förseglade anteckningen {file} kan inte öppnas med registrets nyckel. Filen ligger kvar där den är.</translation>
    </message>
    <message>
        <source>the system&apos;s printing program (lp) is missing; ask for the package cups-client</source>
        <translation>systemets utskriftsprogram (lp) saknas; be om paketet cups-client</translation>
    </message>
    <message>
        <source>the printing system did not answer; look into its queue before you print again</source>
        <translation>utskriftssystemet svarade inte; titta i dess kö innan du skriver ut igen</translation>
    </message>
    <message>
        <source>it writes a file; save the paper as PDF instead</source>
        <translation>den skriver en fil; spara pappret som PDF i stället</translation>
    </message>
    <message>
        <source>the printing system gave no reason</source>
        <translation>utskriftssystemet angav ingen orsak</translation>
    </message>
    <message>
        <source>The paper is not the one that was checked any more. It was not printed. Close it and open it again.</source>
        <translation>Pappret är inte längre det som kontrollerades. Det skrevs inte ut. Stäng det och öppna det igen.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Add one in the system&apos;s settings and print again.</source>
        <translation>Datorn känner inte till någon skrivare. Lägg till en i systemets inställningar och skriv ut igen.</translation>
    </message>
    <message>
        <source>{printer} did not take the paper: {why}. Nothing is lost: print again, or choose another printer.</source>
        <translation>{printer} tog inte emot pappret: {why}. Inget är förlorat: skriv ut igen eller välj en annan skrivare.</translation>
    </message>
    <message>
        <source>The finished file ({format}) can&apos;t be read back and checked, so it does not leave. Nothing was written.</source>
        <translation>Den färdiga filen ({format}) kan inte läsas tillbaka och kontrolleras, och lämnas därför inte ut. Inget skrevs.</translation>
    </message>
    <message>
        <source>Choose on what legal ground it is given. Nothing has left.</source>
        <translation>Välj på vilken rättslig grund det lämnas. Inget har lämnats ut.</translation>
    </message>
    <message>
        <source>Is something missing in between? The matter goes from “{before}” to “{after}”. If it is right, write a word on why and save again.</source>
        <translation>Saknas något emellan? Rättsprocessen går från ”{before}” till ”{after}”. Om det stämmer, skriv ett ord om varför och spara igen.</translation>
    </message>
    <message>
        <source>This matter already leads others, or the other one is joined itself. Choose the one that leads.</source>
        <translation>Rättsprocessen leder redan andra, eller så hör den andra själv ihop med någon. Välj den som leder.</translation>
    </message>
    <message>
        <source>the order has breaches; take them away first, or note it as lifted</source>
        <translation>kontaktförbudet har överträdelser; ta bort dem först, eller anteckna att det är upphävt</translation>
    </message>
    <message>
        <source>No accompaniment is planned in this period. Choose other days.</source>
        <translation>Ingen medföljning är planerad under den här tiden. Välj andra dagar.</translation>
    </message>
    <message>
        <source>Write the amount in whole kronor, as in 12 500.</source>
        <translation>Skriv beloppet i hela kronor, som 12 500.</translation>
    </message>
    <message>
        <source>A password for a file has at least {length} characters. Nothing was written.</source>
        <translation>Ett lösenord för en fil har minst {length} tecken. Inget skrevs.</translation>
    </message>
    <message>
        <source>There is nothing on this paper yet. Fill in the checklists first.</source>
        <translation>Det finns inget på det här pappret än. Fyll i checklistorna först.</translation>
    </message>
    <message>
        <source>Only a PDF takes a password. Save as PDF, or take the password away.</source>
        <translation>Bara en PDF kan få lösenord. Spara som PDF, eller ta bort lösenordet.</translation>
    </message>
    <message>
        <source>The file will be READABLE by anyone who gets hold of it: every name, number and address in the store stands in it, those of protected and assumed identities too. It belongs only on an encrypted medium. Nothing was written. If you understand this and must have the file, repeat the command with --readable-i-understand.</source>
        <translation>Filen blir LÄSBAR för alla som får tag i den: varje namn, nummer och adress i registret står i den, även skyddade och fingerade personuppgifter. Den hör bara hemma på ett krypterat medium. Inget skrevs. Om du förstår detta och måste ha filen, upprepa kommandot med --readable-i-understand.</translation>
    </message>
    <message>
        <source>Choose at least two summaries to add up.</source>
        <translation>Välj minst två sammanställningar att lägga ihop.</translation>
    </message>
    <message>
        <source>The summaries are not about the same days: {first} and {other}. Ask for them again for the same period, after its last day.</source>
        <translation>Sammanställningarna gäller inte samma dagar: {first} och {other}. Be om dem igen för samma period, efter dess sista dag.</translation>
    </message>
    <message>
        <source>Two of the summaries come from the same register; everybody in it would be counted twice.</source>
        <translation>Två av sammanställningarna kommer från samma register; alla i det skulle räknas två gånger.</translation>
    </message>
    <message>
        <source>Some of the summaries are from practice registers, with made-up people. Leave them out.</source>
        <translation>Några av sammanställningarna kommer från övningsregister med påhittade personer. Ta bort dem.</translation>
    </message>
    <message>
        <source>{file} is no summary that this version knows. Ask for it again as JSON from the same version.</source>
        <translation>{file} är ingen sammanställning som den här versionen känner till. Be om den igen som JSON från samma version.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>{file} kan inte läsas: {why}.</translation>
    </message>
    <message>
        <source>The place where it was made can&apos;t be taken out of this kind of file. Nothing was written. Give a picture of the screen or a paper copy instead, or choose “as it came” and say why.</source>
        <translation>Platsen där den gjordes kan inte tas bort ur det här slaget av fil. Inget har skrivits. Lämna en skärmbild eller papperskopia i stället, eller välj ”som den kom” och skriv varför.</translation>
    </message>
    <message>
        <source>Say why it leaves as it came, with the place where it was made. Nothing was written.</source>
        <translation>Skriv varför den lämnas ut som den kom, med platsen där den gjordes. Inget har skrivits.</translation>
    </message>
    <message>
        <source>The program can&apos;t read pictures, films and sounds. Look at it yourself, and tick that you did. Nothing was written.</source>
        <translation>Programmet kan inte läsa bild, film och ljud. Titta själv och kryssa i att du har gjort det. Inget har skrivits.</translation>
    </message>
    <message>
        <source>it is a program, or its name says so</source>
        <translation>den är ett program, eller namnet säger det</translation>
    </message>
    <message>
        <source>it is a script that a computer could run</source>
        <translation>den är ett skript som en dator kan köra</translation>
    </message>
    <message>
        <source>it installs programs</source>
        <translation>den installerar program</translation>
    </message>
    <message>
        <source>it is an image of a whole disk</source>
        <translation>den är en avbild av en hel disk</translation>
    </message>
    <message>
        <source>it is a document with macros: a program is hidden in it</source>
        <translation>den är ett dokument med makron: ett program är gömt i det</translation>
    </message>
    <message>
        <source>it is a shortcut that starts something else</source>
        <translation>den är en genväg som startar något annat</translation>
    </message>
    <message>
        <source>it is a web page or a picture with scripts</source>
        <translation>den är en webbsida eller en bild med skript</translation>
    </message>
    <message>
        <source>its name has two endings, as files have that pretend to be something else</source>
        <translation>namnet har två ändelser, som hos filer som låtsas vara något annat</translation>
    </message>
    <message>
        <source>its name holds signs that turn or hide what stands there</source>
        <translation>namnet innehåller tecken som vänder eller döljer det som står där</translation>
    </message>
    <message>
        <source>there is a program packed inside it</source>
        <translation>det ligger ett program inpackat i den</translation>
    </message>
    <message>
        <source>it is a package that can&apos;t be looked into</source>
        <translation>den är ett paket som inte går att titta in i</translation>
    </message>
    <message>
        <source>There is no file there that can be read. Nothing was added.</source>
        <translation>Där finns ingen fil som kan läsas. Inget har lagts till.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes), so there is nothing to keep. Ask for it once more. Nothing was added.</source>
        <translation>Filen är tom (0 byte), så det finns inget att spara. Be om den igen. Inget har lagts till.</translation>
    </message>
    <message>
        <source>The file is {size} MB; the most is {limit} MB. Cut the film in parts, or keep it where your unit keeps evidence. Nothing was added.</source>
        <translation>Filen är {size} MB; högst {limit} MB går bra. Dela filmen, eller förvara den där enheten förvarar bevis. Inget har lagts till.</translation>
    </message>
    <message>
        <source>The file is not taken in: {reason}. Nothing was added.</source>
        <translation>Filen tas inte emot: {reason}. Inget har lagts till.</translation>
    </message>
    <message>
        <source>The file could not be taken in: {why}. Nothing was added, and everything else is as it was. If the disk is full, make room and try again.</source>
        <translation>Filen kunde inte tas emot: {why}. Inget har lagts till, och allt annat är som det var. Är disken full, gör plats och försök igen.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Wait until it is copied whole, and add it again. Nothing was added.</source>
        <translation>Filen ändrades medan den lästes. Vänta tills den är färdigkopierad och lägg till den igen. Inget har lagts till.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen yet. Choose one under Safekeeping.</source>
        <translation>Ingen mapp för säkerhetskopior är vald än. Välj en under Förvaring.</translation>
    </message>
    <message>
        <source>A backup is due, but the folder {folder} is not within reach. Put the stick in or connect to the network, and back up from Today.</source>
        <translation>En säkerhetskopia ska göras, men mappen {folder} går inte att nå. Sätt i minnet eller anslut till nätverket, och säkerhetskopiera från Idag.</translation>
    </message>
    <message>
        <source>There is no backup of this store in {folder} yet. Make one first.</source>
        <translation>Det finns ingen säkerhetskopia av det här registret i {folder} än. Gör en först.</translation>
    </message>
    <message>
        <source>There are no previous key slots that fit. Take keyslots.json from the newest backup. Nothing was changed.</source>
        <translation>Det finns inga tidigare nyckelfack som passar. Ta keyslots.json från den nyaste säkerhetskopian. Inget ändrades.</translation>
    </message>
    <message>
        <source>The case falls due on {day}. To erase it before, choose a reason. Nothing was erased.</source>
        <translation>Ärendet ska gallras den {day}. Välj ett skäl för att gallra det tidigare. Ingenting har gallrats.</translation>
    </message>
    <message>
        <source>The case {code} is open. Close it first. Nothing was erased.</source>
        <translation>Ärendet {code} är öppet. Avsluta det först. Ingenting har gallrats.</translation>
    </message>
    <message>
        <source>An exception keeps the case {code}. Take the exception away first. Nothing was erased.</source>
        <translation>Ett undantag bevarar ärendet {code}. Ta bort undantaget först. Ingenting har gallrats.</translation>
    </message>
    <message>
        <source>The case was merged into {code} and is erased together with it. Nothing was erased.</source>
        <translation>Ärendet är sammanfört med {code} och gallras tillsammans med det. Inget har gallrats.</translation>
    </message>
    <message>
        <source>What you typed is not the code of the case. Nothing was erased.</source>
        <translation>Det du skrev är inte ärendets kod. Ingenting har gallrats.</translation>
    </message>
    <message>
        <source>Choose a reason for erasing the case before its time. Nothing was erased.</source>
        <translation>Välj ett skäl till att gallra ärendet i förtid. Ingenting har gallrats.</translation>
    </message>
    <message>
        <source>WARNING: {name} is known here with OTHER keys. Somebody may be pretending to be her. Call her on a number you know. Only if she says that she has new keys, take her new key card in and compare the words again. Nothing was changed.</source>
        <translation>VARNING: {name} är känd här med ANDRA nycklar. Någon kan utge sig för att vara hon. Ring henne på ett nummer du känner till. Bara om hon säger att hon har nya nycklar: lägg in hennes nya nyckelkort och jämför orden igen. Inget ändrades.</translation>
    </message>
    <message>
        <source>This is your own key card. Ask your colleague for hers.</source>
        <translation>Det här är ditt eget nyckelkort. Be din kollega om hennes.</translation>
    </message>
    <message>
        <source>The words don&apos;t agree with her key card. Listen again; if they still differ, the card is not hers. Nothing can be handed over to it.</source>
        <translation>Orden stämmer inte med hennes nyckelkort. Lyssna igen; om de fortfarande skiljer sig är kortet inte hennes. Inget kan lämnas över till det.</translation>
    </message>
    <message>
        <source>The keys of {name} are not checked yet. Compare the words with her by telephone first. Nothing was changed.</source>
        <translation>Nycklarna för {name} är inte kontrollerade ännu. Jämför orden med henne på telefon först. Inget ändrades.</translation>
    </message>
    <message>
        <source>The file is signed by somebody who is not among your colleagues. Take her key card in and compare the words with her first. Nothing was changed.</source>
        <translation>Filen är signerad av någon som inte finns bland dina kollegor. Lägg in hennes nyckelkort och jämför orden med henne först. Inget ändrades.</translation>
    </message>
    <message>
        <source>The file is not as it should be ({part}). Ask for it again. Nothing was changed.</source>
        <translation>Filen är inte som den ska vara ({part}). Be om den på nytt. Inget ändrades.</translation>
    </message>
    <message>
        <source>Document number {number} in the file ({id}) is not taken in: {reason}. Ask your colleague to take it out of the case and to hand over again. Nothing was changed.</source>
        <translation>Dokument nummer {number} i filen ({id}) tas inte in: {reason}. Be din kollega ta bort det ur ärendet och lämna över på nytt. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program ({what} {version}; this one knows {known}). Install the newer version. Nothing was changed.</source>
        <translation>Filen är gjord av en nyare version av programmet ({what} {version}; den här kan {known}). Installera den nyare versionen. Inget ändrades.</translation>
    </message>
    <message>
        <source>The sender made this file for somebody else, and it was passed on to you. It is not taken in. Nothing was changed.</source>
        <translation>Avsändaren gjorde filen till någon annan, och den har skickats vidare till dig. Den läses inte in. Inget ändrades.</translation>
    </message>
    <message>
        <source>Made-up people and real ones are kept apart: either the file comes from a practice store, or this is one. Nothing was changed.</source>
        <translation>Påhittade och verkliga människor hålls isär: antingen kommer filen från ett övningsregister, eller så är det här ett. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This file was taken in already, on {day}. Nothing was changed.</source>
        <translation>Den här filen lästes in redan {day}. Inget ändrades.</translation>
    </message>
    <message>
        <source>A newer file with the same cases was taken in on {day}; this one is older. Nothing was changed.</source>
        <translation>En nyare fil med samma ärenden lästes in {day}; den här är äldre. Inget ändrades.</translation>
    </message>
    <message>
        <source>Something was changed since the file was looked through. Look it through again. Nothing was changed.</source>
        <translation>Något har ändrats sedan filen gicks igenom. Gå igenom den på nytt. Inget ändrades.</translation>
    </message>
    <message>
        <source>This is no receipt for a file that was handed over to its signer. Nothing was changed.</source>
        <translation>Det här är inget kvitto på en fil som lämnats över till den som signerat det. Inget ändrades.</translation>
    </message>
    <message>
        <source>There is no receipt for this yet. The cases stay open until your colleague has them.</source>
        <translation>Det finns inget kvitto på detta ännu. Ärendena är öppna tills din kollega har dem.</translation>
    </message>
    <message>
        <source>Choose at least one case. Nothing has left.</source>
        <translation>Välj minst ett ärende. Inget har lämnats ut.</translation>
    </message>
    <message>
        <source>The file {file} can&apos;t be read: {why}. Nothing was changed.</source>
        <translation>Filen {file} går inte att läsa: {why}. Inget ändrades.</translation>
    </message>
    <message>
        <source>This is the store you work in. It is not removed.</source>
        <translation>Det här är registret du arbetar i. Det tas inte bort.</translation>
    </message>
    <message>
        <source>The document {id} is damaged in this store and can&apos;t be opened. All others are whole. Restore a verified backup beside this store and take the document from there.</source>
        <translation>Dokumentet {id} är skadat i det här registret och kan inte öppnas. Alla andra är hela. Återläs en prövad säkerhetskopia bredvid detta register och hämta dokumentet därifrån.</translation>
    </message>
    <message>
        <source>The store is locked. Nothing was read or written.</source>
        <translation>Registret är låst. Inget lästes eller skrevs.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened with this store&apos;s key: it is meant for somebody else, or is no file of this kind. Nothing was changed.</source>
        <translation>Filen går inte att öppna med det här registrets nyckel: den är till någon annan, eller är ingen sådan fil. Inget ändrades.</translation>
    </message>
    <message>
        <source>The file is damaged: it is cut short or was changed. Ask for it again. Nothing was changed.</source>
        <translation>Filen är skadad: den är avkortad eller har ändrats. Be om den på nytt. Inget ändrades.</translation>
    </message>
    <message>
        <source>This is no key card, or it was changed on its way. Ask your colleague to save or copy it again. Nothing was added.</source>
        <translation>Det här är inget nyckelkort, eller så har det ändrats på vägen. Be din kollega spara eller kopiera det igen. Inget lades till.</translation>
    </message>
    <message>
        <source>This key card has version {version}; this program knows {known}. Install the newer version. Nothing was added.</source>
        <translation>Nyckelkortet har version {version}; det här programmet kan {known}. Installera den nyare versionen. Inget lades till.</translation>
    </message>
    <message>
        <source>This computer has no key store that keeps secrets encrypted, so quick unlock can&apos;t be offered. The passphrase opens the store as always.</source>
        <translation>Datorn har ingen nyckelring som håller hemligheter krypterade, därför finns ingen snabbupplåsning. Lösenfrasen öppnar registret som vanligt.</translation>
    </message>
    <message>
        <source>The computer&apos;s key store does not answer or is locked. Nothing is lost: the passphrase opens the store as always.</source>
        <translation>Datorns nyckelring svarar inte eller är låst. Inget är förlorat: lösenfrasen öppnar registret som vanligt.</translation>
    </message>
    <message>
        <source>Choose a PIN of six digits or more that is no date, no row such as 123456 and no repetition such as 121212.</source>
        <translation>Välj en PIN med sex siffror eller fler som inte är ett datum, en rad som 123456 eller en upprepning som 121212.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Write them again.</source>
        <translation>De två PIN-koderna är inte lika. Skriv dem igen.</translation>
    </message>
    <message>
        <source>The PIN does not open the store. Tries left: {left}.</source>
        <translation>PIN-koden öppnar inte registret. Försök kvar: {left}.</translation>
    </message>
    <message>
        <source>The PIN no longer opens the store. Use the passphrase; then you can choose a PIN again.</source>
        <translation>PIN-koden öppnar inte längre registret. Använd lösenfrasen; sedan kan du välja en PIN igen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept and nothing was changed.</source>
        <translation>Stoppat. Inget har sparats och inget har ändrats.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Nothing was kept.</source>
        <translation>Filen är större än {limit} MB. Inget har sparats.</translation>
    </message>
    <message>
        <source>The encrypted file {file} is damaged. The others are untouched.</source>
        <translation>Den krypterade filen {file} är skadad. De andra är orörda.</translation>
    </message>
    <message>
        <source>What you typed is not the word “{word}”. Nothing was erased.</source>
        <translation>Det du skrev är inte ordet ”{word}”. Ingenting gallrades.</translation>
    </message>
    <message>
        <source>A signal belongs to a case now and is erased together with it. Nothing was erased.</source>
        <translation>En signal hör nu till ett ärende och gallras tillsammans med det. Ingenting gallrades.</translation>
    </message>
    <message>
        <source>A signal still waits for a decision. Decide about it first. Nothing was erased.</source>
        <translation>En signal väntar fortfarande på beslut. Besluta om den först. Ingenting gallrades.</translation>
    </message>
    <message>
        <source>A signal falls due on {day} and is kept until then. Nothing was erased.</source>
        <translation>En signal ska gallras {day} och bevaras till dess. Ingenting gallrades.</translation>
    </message>
    <message>
        <source>There is nothing of that kind whose time is over. Nothing was erased.</source>
        <translation>Det finns inget av det slaget vars tid är ute. Ingenting gallrades.</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields were changed both here and there. Nothing was taken in. Decide in the window, or say --mine or --theirs for all of them.</source>
        <translation>
            <numerusform>{n} fält har ändrats både här och där. Inget lästes in. Avgör i fönstret, eller ange --mine eller --theirs.</numerusform>
            <numerusform>{n} fält har ändrats både här och där. Inget lästes in. Avgör i fönstret, eller ange --mine eller --theirs för alla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences are not decided yet. Choose for each. Nothing was changed.</source>
        <translation>
            <numerusform>{n} skillnad är inte avgjord ännu. Välj. Inget ändrades.</numerusform>
            <numerusform>{n} skillnader är inte avgjorda ännu. Välj för var och en. Inget ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unit&apos;s IT support has fixed this on this computer ({settings}). Nothing was changed.</source>
        <translation>Er it-support har bestämt det här på datorn ({settings}). Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The policy has faults; what they concern does not hold: {faults}</source>
        <translation>Policyn har fel; det som felen rör gäller inte: {faults}</translation>
    </message>
    <message>
        <source>This last day is worked out from the legal matter and can&apos;t be moved here.</source>
        <translation>Den här sista dagen räknas ut ur rättsprocessen och kan inte flyttas här.</translation>
    </message>
    <message>
        <source>“{shortcut}” already stands for another text. Choose another shortcut.</source>
        <translation>”{shortcut}” står redan för en annan text. Välj ett annat kortord.</translation>
    </message>
    <message>
        <source>A shortcut is one word. Take the spaces out of “{shortcut}”.</source>
        <translation>Ett kortord är ett enda ord. Ta bort mellanslagen i ”{shortcut}”.</translation>
    </message>
</context>
<context>
    <name>ExceptionForm</name>
    <message>
        <source>&amp;Why it is kept</source>
        <translation>&amp;Varför det bevaras</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>välj …</translation>
    </message>
    <message>
        <source>&amp;Until (empty: until it is taken away)</source>
        <translation>&amp;Till och med (tomt: tills det tas bort)</translation>
    </message>
    <message>
        <source>&amp;Note, without names</source>
        <translation>&amp;Anteckning, utan namn</translation>
    </message>
    <message>
        <source>Keep the case longer</source>
        <translation>Bevara ärendet längre</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export everything</source>
        <translation>Exportera allt</translation>
    </message>
    <message>
        <source>Choose &amp;where …</source>
        <translation>Välj &amp;var …</translation>
    </message>
    <message>
        <source>! The file is READABLE by anyone who gets hold of it: every name, number and address in the register stands in it, those of protected and assumed identities too.</source>
        <translation>! Filen kan LÄSAS av var och en som får tag i den: varje namn, nummer och adress i registret står i den, även de som är skyddade eller hör till fingerade personuppgifter.</translation>
    </message>
    <message>
        <source>It belongs only on an encrypted medium. Take it away when it has been used. For a backup use “Back up”: a backup is encrypted.</source>
        <translation>Den hör bara hemma på ett krypterat medium. Ta bort den när den har använts. Använd ”Säkerhetskopiera” för en säkerhetskopia: den är krypterad.</translation>
    </message>
    <message>
        <source>That the file was written is noted in the log.</source>
        <translation>Att filen skrevs antecknas i loggen.</translation>
    </message>
    <message>
        <source>I &amp;understand that it is readable</source>
        <translation>Jag &amp;förstår att den kan läsas</translation>
    </message>
    <message>
        <source>everything.json</source>
        <translation>allt.json</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;What they were told</source>
        <translation>&amp;Vad de fick veta</translation>
    </message>
    <message>
        <source>Only that the signal was received and is acted on, unless she agreed to more.</source>
        <translation>Bara att signalen är mottagen och tas om hand, om hon inte samtyckt till mer.</translation>
    </message>
    <message>
        <source>Feedback to a sender</source>
        <translation>Återkoppling till avsändare</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Who it was about</source>
        <translation>Vem det gällde</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Akut</translation>
    </message>
    <message>
        <source>Checklist after</source>
        <translation>Checklista efter</translation>
    </message>
    <message>
        <source>After leaving</source>
        <translation>Efter att ha lämnat</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvarad den</translation>
    </message>
    <message>
        <source>Answers about danger</source>
        <translation>Svar om faran</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>Ansökt den</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>How the attempt ended</source>
        <translation>Hur försöket slutade</translation>
    </message>
    <message>
        <source>Bag and papers</source>
        <translation>Väska och papper</translation>
    </message>
    <message>
        <source>Checklist before</source>
        <translation>Checklista före</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Kontaktsätt</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>The children&apos;s ages</source>
        <translation>Barnens åldrar</translation>
    </message>
    <message>
        <source>Amount claimed (kr)</source>
        <translation>Begärt belopp (kr)</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>Begärt den</translation>
    </message>
    <message>
        <source>Why the case was closed</source>
        <translation>Varför ärendet avslutades</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Avslutat den</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Ärendekod</translation>
    </message>
    <message>
        <source>Word that means: get help</source>
        <translation>Ord som betyder: hämta hjälp</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Domstol</translation>
    </message>
    <message>
        <source>Court case number</source>
        <translation>Målnummer</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Bestämt den</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Kontrollsumma (SHA-256)</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gjort av</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjort den</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Ska vara gjort</translation>
    </message>
    <message>
        <source>Checklist during</source>
        <translation>Checklista under</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Slut den</translation>
    </message>
    <message>
        <source>The right (key)</source>
        <translation>Rättigheten (nyckel)</translation>
    </message>
    <message>
        <source>Days when it is not safe</source>
        <translation>Dagar när det inte är säkert</translation>
    </message>
    <message>
        <source>How the child met the violence</source>
        <translation>Hur barnet mötte våldet</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>First attempt to reach her</source>
        <translation>Första försöket att nå henne</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Första kontakten</translation>
    </message>
    <message>
        <source>First support</source>
        <translation>Första stödet</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Uppföljning den</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Lämnat den</translation>
    </message>
    <message>
        <source>Amount granted (kr)</source>
        <translation>Beviljat belopp (kr)</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>The file says where it was made</source>
        <translation>Filen säger var den gjordes</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>Hjälp som gavs</translation>
    </message>
    <message>
        <source>About the help</source>
        <translation>Om hjälpen</translation>
    </message>
    <message>
        <source>Her own view of the danger</source>
        <translation>Hennes egen syn på faran</translation>
    </message>
    <message>
        <source>Her own words</source>
        <translation>Hennes egna ord</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>How she was</source>
        <translation>Hur hon mådde</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Slag av nummer</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Plan if he is there</source>
        <translation>Plan om han är där</translation>
    </message>
    <message>
        <source>Note from the register it was imported from</source>
        <translation>Anteckning från registret det importerades från</translation>
    </message>
    <message>
        <source>Who told</source>
        <translation>Vem som berättade</translation>
    </message>
    <message>
        <source>Who told is protected</source>
        <translation>Vem som berättade är skyddat</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>It is a call</source>
        <translation>Det är ett samtal</translation>
    </message>
    <message>
        <source>It is a correction</source>
        <translation>Det är en rättelse</translation>
    </message>
    <message>
        <source>Why a step was skipped</source>
        <translation>Varför ett steg hoppades över</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Last heard from</source>
        <translation>Senast hörd av</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>Bor hos</translation>
    </message>
    <message>
        <source>May be kept at home</source>
        <translation>Får finnas hemma</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Slag av fil</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Mötesplats</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Meddelande får lämnas</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Möts av</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>With electronic monitoring</source>
        <translation>Med elektronisk övervakning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The name is protected</source>
        <translation>Namnet är skyddat</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>Praktiska behov</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>What was said about next dates</source>
        <translation>Vad som sades om nästa datum</translation>
    </message>
    <message>
        <source>Next date expected</source>
        <translation>Nästa väntade datum</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nästa steg den</translation>
    </message>
    <message>
        <source>Safe until</source>
        <translation>Säkert till och med</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Uppmärksammat den</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Brott</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Öppnat den</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Slag av kontaktförbud</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Where the file came from</source>
        <translation>Var filen kom ifrån</translation>
    </message>
    <message>
        <source>More about where it came from</source>
        <translation>Mer om var den kom ifrån</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Andra behov</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Utfall den</translation>
    </message>
    <message>
        <source>Places let out with a reason</source>
        <translation>Ställen som släpptes ut med ett skäl</translation>
    </message>
    <message>
        <source>Why they were let out</source>
        <translation>Varför de släpptes ut</translation>
    </message>
    <message>
        <source>Amount paid (kr)</source>
        <translation>Utbetalat belopp (kr)</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Utbetalat den</translation>
    </message>
    <message>
        <source>Note on the paper</source>
        <translation>Anteckning på pappret</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Vilka som var med</translation>
    </message>
    <message>
        <source>Answer of those it was passed to</source>
        <translation>Svar från dem det lämnades till</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Lämnat vidare till</translation>
    </message>
    <message>
        <source>People to call</source>
        <translation>Personer att ringa</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone and accounts</source>
        <translation>Telefon och konton</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation>Polisens K-nummer</translation>
    </message>
    <message>
        <source>Precautions</source>
        <translation>Försiktighetsmått</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Gravid</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Receipt on</source>
        <translation>Kvittens den</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Mottagen klockan</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottagen den</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Hänvisad av</translation>
    </message>
    <message>
        <source>His relation to her</source>
        <translation>Hans relation till henne</translation>
    </message>
    <message>
        <source>Where she is in leaving</source>
        <translation>Var hon är i uppbrottet</translation>
    </message>
    <message>
        <source>Reminder on</source>
        <translation>Påminnelse den</translation>
    </message>
    <message>
        <source>Code in the register it was imported from</source>
        <translation>Kod i registret det importerades från</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Anmält den</translation>
    </message>
    <message>
        <source>Responsible worker</source>
        <translation>Ansvarig stödjare</translation>
    </message>
    <message>
        <source>Next risk review by</source>
        <translation>Nästa riskbedömning senast</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>Risknivå</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Rule (key)</source>
        <translation>Regel (nyckel)</translation>
    </message>
    <message>
        <source>Safe places</source>
        <translation>Säkra platser</translation>
    </message>
    <message>
        <source>Whether it is safe</source>
        <translation>Om det är säkert</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Vem som sade det</translation>
    </message>
    <message>
        <source>What to say if someone else answers</source>
        <translation>Vad som sägs om någon annan svarar</translation>
    </message>
    <message>
        <source>What was seen or heard</source>
        <translation>Vad som setts eller hörts</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickat den</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signerat klockan</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signerat av</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Storlek (byte)</translation>
    </message>
    <message>
        <source>The alarm of silence rests until</source>
        <translation>Tystnadslarmet vilar till</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>More about the source</source>
        <translation>Mer om källan</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>Läge sedan</translation>
    </message>
    <message>
        <source>Relationship status</source>
        <translation>Relationsstatus</translation>
    </message>
    <message>
        <source>What matters for the support</source>
        <translation>Vad som är viktigt för stödet</translation>
    </message>
    <message>
        <source>First contact there</source>
        <translation>Första kontakten där</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>More about the recipient</source>
        <translation>Mer om mottagaren</translation>
    </message>
    <message>
        <source>Plan for tonight</source>
        <translation>Plan för i kväll</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Vad som bestämdes</translation>
    </message>
    <message>
        <source>Why it was decided</source>
        <translation>Varför det bestämdes</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Bestämt av</translation>
    </message>
    <message>
        <source>Taken apart again</source>
        <translation>Isärtagen igen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Types of violence</source>
        <translation>Våldstyper</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Varningstecken</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>Hur det lämnade</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Väg ut</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Vapen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What gives strength</source>
        <translation>Vad som ger styrka</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>When he comes</source>
        <translation>När han kommer</translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation>Säkra tider</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Med lösenord</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Återkallat den</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A new store</source>
        <translation>Ett nytt register</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Make the store</source>
        <translation>&amp;Skapa registret</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Börja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Welcome to Relvåld</source>
        <translation>Välkommen till Relvåld</translation>
    </message>
    <message>
        <source>Works without network. Nothing that you write leaves this computer by itself.</source>
        <translation>Fungerar utan nätverk. Inget du skriver lämnar datorn av sig självt.</translation>
    </message>
    <message>
        <source>Begin to &amp;work</source>
        <translation>Börja &amp;arbeta</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>&amp;Öva först</translation>
    </message>
    <message>
        <source>Make your own store. You choose a passphrase and print a recovery sheet: have a printer or a pen at hand. About five minutes.</source>
        <translation>Skapa ditt eget register. Du väljer en lösenfras och skriver ut ett återställningsblad: ha en skrivare eller en penna till hands. Det tar ungefär fem minuter.</translation>
    </message>
    <message>
        <source>Try everything on made-up people, in a store of its own that says ÖVNING (practice) everywhere. You choose a passphrase and nothing more. About one minute.</source>
        <translation>Prova allt på påhittade människor, i ett eget register där det står ÖVNING överallt. Du väljer en lösenfras och inget mer. Det tar ungefär en minut.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk (Language)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;storlek</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Välj …</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup …</source>
        <translation>Återläs från en säkerhets&amp;kopia …</translation>
    </message>
    <message>
        <source>Where your store lies</source>
        <translation>Här ligger ditt register</translation>
    </message>
    <message>
        <source>Everything you write is kept encrypted in one folder on this computer, and nowhere else. You rarely need another folder than this one.</source>
        <translation>Allt du skriver ligger krypterat i en enda mapp på den här datorn, och ingen annanstans. Oftast passar mappen som står här.</translation>
    </message>
    <message>
        <source>Choose a folder for the store.</source>
        <translation>Välj en mapp för registret.</translation>
    </message>
    <message>
        <source>There is already a store in this folder. Cancel, and open it, or choose another folder.</source>
        <translation>Det finns redan ett register i den här mappen. Avbryt och öppna det, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty folder or write a new name.</source>
        <translation>Mappen är inte tom. Välj en tom mapp eller skriv ett nytt namn.</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Välj en tom mapp</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Välj en lösenfras</translation>
    </message>
    <message>
        <source>Nobody else knows it and nobody can find it out for you. You write it each time you begin.</source>
        <translation>Ingen annan kan den och ingen kan ta reda på den åt dig. Du skriver den varje gång du börjar.</translation>
    </message>
    <message>
        <source>Making the store …</source>
        <translation>Skapar registret …</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Återställningsbladet</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this key opens the store. Print it or write it down, and keep it locked away from this computer.</source>
        <translation>Om du glömmer lösenfrasen är det bara den här nyckeln som öppnar registret. Skriv ut den eller skriv av den, och förvara den inlåst på en annan plats än datorn.</translation>
    </message>
    <message>
        <source>The word in brackets is for reading a group aloud. It need not be written down.</source>
        <translation>Ordet inom parentes är till för att läsa en grupp högt. Det behöver inte skrivas av.</translation>
    </message>
    <message>
        <source>&amp;Print the sheet …</source>
        <translation>Skriv &amp;ut bladet …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Spara som &amp;PDF …</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Spara återställningsbladet</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>aterstallningsblad.pdf</translation>
    </message>
    <message>
        <source>Saved. Move the file to a place away from this computer, and delete it here.</source>
        <translation>Sparat. Flytta filen till en annan plats än datorn och ta bort den här.</translation>
    </message>
    <message>
        <source>Do you have the sheet in your hand?</source>
        <translation>Har du bladet i handen?</translation>
    </message>
    <message>
        <source>Write two groups from the paper, without the word in brackets. Then you know that it can be read the day you need it.</source>
        <translation>Skriv in två grupper från pappret, utan ordet inom parentes. Då vet du att det går att läsa den dag du behöver det.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>Group {number} is not as on the sheet. Look again.</source>
        <translation>Grupp {number} är inte som på bladet. Titta igen.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Vem arbetar här?</translation>
    </message>
    <message>
        <source>Your name stands under what you sign. Name and office phone stand on the court note. You can change this later.</source>
        <translation>Ditt namn står under det du signerar. Namn och tjänstetelefon står på pappret som du tar med till domstolen. Du kan ändra detta senare.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ditt na&amp;mn</translation>
    </message>
    <message>
        <source>&amp;Office phone</source>
        <translation>Tjänstetele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Skriv ditt namn.</translation>
    </message>
    <message>
        <source>A store to practise in</source>
        <translation>Ett register att öva i</translation>
    </message>
    <message>
        <source>It is filled with made-up people and says ÖVNING on every screen and paper. Never write about a real person in it.</source>
        <translation>Det fylls med påhittade människor, och det står ÖVNING på varje skärm och varje papper. Skriv aldrig om en verklig människa i det.</translation>
    </message>
    <message>
        <source>Choose another passphrase than the one for your own store. There is no recovery sheet: if you forget it, make a new practice store.</source>
        <translation>Välj en annan lösenfras än den till ditt eget register. Det finns inget återställningsblad: glömmer du den gör du ett nytt övningsregister.</translation>
    </message>
    <message>
        <source>Made-up people</source>
        <translation>Påhittade människor</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Det ligger i {folder}.</translation>
    </message>
    <message>
        <source>&amp;Make the practice store</source>
        <translation>&amp;Skapa övningsregistret</translation>
    </message>
    <message>
        <source>Making up people and two years of work …</source>
        <translation>Hittar på människor och två års arbete …</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>The folder is copied to other computers by a sync service ({name}). Choose one that stays here.</source>
        <translation>Mappen kopieras till andra datorer av en synktjänst ({name}). Välj en som stannar här.</translation>
    </message>
    <message>
        <source>The folder lies on a network drive ({name}). Choose one on this computer; back up to the network.</source>
        <translation>Mappen ligger på en nätverksenhet ({name}). Välj en på den här datorn; säkerhetskopiera till nätverket.</translation>
    </message>
</context>
<context>
    <name>GivenFile</name>
    <message>
        <source>This is no file from a colleague&apos;s Relvåld (handover, receipt or key card), or it is not there any more. Nothing was opened.</source>
        <translation>Det här är ingen fil från en kollegas Relvåld (överlämning, kvitto eller nyckelkort), eller så finns den inte kvar. Inget har öppnats.</translation>
    </message>
    <message>
        <source>Relvåld is open in another window already. Open the file there: Safekeeping, Handover.</source>
        <translation>Relvåld är redan öppet i ett annat fönster. Öppna filen där: Förvaring, Överlämning.</translation>
    </message>
    <message>
        <source>A file from a colleague is waiting. Unlock the store to look at it.</source>
        <translation>En fil från en kollega väntar. Lås upp för att se vad den innehåller.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Glossary</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>The words of the program, and what they mean here. Where a word is the law&apos;s, the law is named; it is no legal advice.</source>
        <translation>Orden i programmet, och vad de betyder här. Är ordet lagens står lagen efter. Det är ingen juridisk rådgivning.</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>to herself: the secrecy protects her</source>
        <translation>till henne själv: sekretessen skyddar henne</translation>
    </message>
    <message>
        <source>she has agreed</source>
        <translation>hon har samtyckt</translation>
    </message>
    <message>
        <source>it is clear that nobody is harmed</source>
        <translation>det står klart att ingen lider men</translation>
    </message>
    <message>
        <source>needed for our own duty</source>
        <translation>nödvändigt för vår egen verksamhet</translation>
    </message>
    <message>
        <source>to the police, to prevent a serious crime against somebody close</source>
        <translation>till polisen, för att förebygga allvarligt brott mot närstående</translation>
    </message>
    <message>
        <source>to the police, a crime against a child</source>
        <translation>till polisen, brott mot barn</translation>
    </message>
    <message>
        <source>to the police, a serious crime already committed</source>
        <translation>till polisen, allvarligt brott som redan begåtts</translation>
    </message>
    <message>
        <source>report of concern for a child</source>
        <translation>orosanmälan för ett barn</translation>
    </message>
    <message>
        <source>insight of a party in her own matter</source>
        <translation>partsinsyn i eget ärende</translation>
    </message>
    <message>
        <source>an extract to the person whose data it is</source>
        <translation>registerutdrag till den som uppgifterna gäller</translation>
    </message>
    <message>
        <source>a duty in another law (name it in the note)</source>
        <translation>skyldighet i annan lag (nämn den i anteckningen)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Write down a signal</source>
        <translation>Skriv ner en signal</translation>
    </message>
    <message>
        <source>Press Ctrl+N. Write what somebody tells you, choose who tells it, and save with Ctrl+Enter. Half a minute is enough: everything else can wait.</source>
        <translation>Tryck Ctrl+N. Skriv vad någon berättar, välj vem det kommer från och spara med Ctrl+Enter. En halv minut räcker: allt annat kan vänta.</translation>
    </message>
    <message>
        <source>Open a case and write down a contact</source>
        <translation>Öppna ett ärende och skriv ner en kontakt</translation>
    </message>
    <message>
        <source>Go to the cases (Ctrl+3), choose one with the arrows and press Enter. The strip on top says how to reach her safely. Then press Ctrl+J, write a few words and save.</source>
        <translation>Gå till Ärenden (Ctrl+3), välj ett med pilarna och tryck Enter. Överst står hur du når henne på ett säkert sätt. Tryck sedan Ctrl+J, skriv några ord och spara.</translation>
    </message>
    <message>
        <source>Look at the paper for a day in court</source>
        <translation>Titta på pappret inför en dag i rätten</translation>
    </message>
    <message>
        <source>Go to the legal process (Ctrl+5), choose an accompaniment with the arrows and press Ctrl+P. Beside the paper stands what was left out, and why.</source>
        <translation>Gå till Rättsprocess (Ctrl+5), välj en medföljning med pilarna och tryck Ctrl+P. Bredvid pappret står vad som har lämnats utanför, och varför.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Kom igång</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>Lägg u&amp;ndan</translation>
    </message>
    <message>
        <source>✓  {title}: done</source>
        <translation>✓  {title}: klart</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Börja här</translation>
    </message>
    <message>
        <source>Write down your first signal (Ctrl+N). A case comes of it, and from then on this page says what is next.</source>
        <translation>Skriv ner din första signal (Ctrl+N). Den blir till ett ärende, och sedan säger den här sidan vad som står på tur.</translation>
    </message>
    <message>
        <source>Do you have a register in a spreadsheet? Take it in under Signals, Register.</source>
        <translation>Har du ett register i ett kalkylblad? Läs in det under Signaler, Register.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Visa mig</translation>
    </message>
    <message>
        <source>Not sure how it works? Practise on made-up people; this store is locked meanwhile.</source>
        <translation>Osäker på hur det fungerar? Öva på påhittade människor. Det här registret är låst under tiden.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Öva</translation>
    </message>
    <message>
        <source>To my own store</source>
        <translation>Till mitt eget register</translation>
    </message>
    <message>
        <source>That was the most of it. Now your own store. You can come back here to practise whenever you like.</source>
        <translation>Det var det mesta. Nu: ditt eget register. Du kan komma tillbaka hit och öva när du vill.</translation>
    </message>
    <message numerus="yes">
        <source>Getting started: {n} of {all} done</source>
        <translation>
            <numerusform>Kom igång: {n} av {all} klar</numerusform>
            <numerusform>Kom igång: {n} av {all} klara</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>The texts of the help (F1), version {version}.</source>
        <translation>Hjälptexterna (F1), version {version}.</translation>
    </message>
    <message>
        <source>Nothing here is legal advice.</source>
        <translation>Inget här är juridisk rådgivning.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Add a colleague</source>
        <translation>Lägg till en kollega</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Ask her for her key card: she finds it in the same place on her laptop. Paste it here, or open the file.</source>
        <translation>Be henne om hennes nyckelkort: hon hittar det på samma ställe på sin dator. Klistra in det här, eller öppna filen.</translation>
    </message>
    <message>
        <source>&amp;Key card</source>
        <translation>&amp;Nyckelkort</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Öppna en fil …</translation>
    </message>
    <message>
        <source>She told me herself that she has &amp;new keys</source>
        <translation>Hon har själv sagt till mig att hon har n&amp;ya nycklar</translation>
    </message>
    <message>
        <source>key card</source>
        <translation>nyckelkort</translation>
    </message>
    <message>
        <source>Open a key card</source>
        <translation>Öppna ett nyckelkort</translation>
    </message>
    <message>
        <source>Compare the words with {name}</source>
        <translation>Jämför orden med {name}</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Jämför</translation>
    </message>
    <message>
        <source>Call her on a number you know. She reads the words on her own key card aloud; type those asked for.</source>
        <translation>Ring henne på ett nummer du känner till. Hon läser upp orden på sitt eget nyckelkort; skriv dem som efterfrågas.</translation>
    </message>
    <message>
        <source>Word &amp;{place}</source>
        <translation>Ord &amp;{place}</translation>
    </message>
    <message>
        <source>Compare &amp;all words instead</source>
        <translation>Jämför &amp;alla orden i stället</translation>
    </message>
    <message>
        <source>We have compared all eight words and they a&amp;gree</source>
        <translation>Vi har jämfört alla åtta orden och de s&amp;tämmer</translation>
    </message>
    <message>
        <source>Hand over cases</source>
        <translation>Lämna över ärenden</translation>
    </message>
    <message>
        <source>Choose &amp;where …</source>
        <translation>Välj &amp;var …</translation>
    </message>
    <message>
        <source>Everything in the cases goes along: people, notes, plans, documents and the log. The file can be opened by her and by nobody else. The cases stay here until you close them.</source>
        <translation>Allt i ärendena följer med: personer, anteckningar, planer, dokument och loggen. Filen kan öppnas av henne och ingen annan. Ärendena är kvar här tills du avslutar dem.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>A&amp;ll cases</source>
        <translation>A&amp;lla ärenden</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>a colleague whose keys are checked</source>
        <translation>en kollega med kontrollerade nycklar</translation>
    </message>
    <message>
        <source>at least one case</source>
        <translation>minst ett ärende</translation>
    </message>
    <message>
        <source>nobody whose keys are checked</source>
        <translation>ingen med kontrollerade nycklar</translation>
    </message>
    <message>
        <source>New here: {count}</source>
        <translation>Nytt här: {count}</translation>
    </message>
    <message>
        <source>Changed only by her: {count}</source>
        <translation>Ändrat bara av henne: {count}</translation>
    </message>
    <message>
        <source>Changed only here: {count}</source>
        <translation>Ändrat bara här: {count}</translation>
    </message>
    <message>
        <source>Changed by both: {count}</source>
        <translation>Ändrat av båda: {count}</translation>
    </message>
    <message>
        <source>Removed by her: {count}</source>
        <translation>Borttaget av henne: {count}</translation>
    </message>
    <message>
        <source>Removed here: {count}</source>
        <translation>Borttaget här: {count}</translation>
    </message>
    <message>
        <source>The same in both: {count}</source>
        <translation>Lika hos båda: {count}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll mitt</translation>
    </message>
    <message>
        <source>Take hers</source>
        <translation>Ta hennes</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Behåll båda texterna</translation>
    </message>
    <message>
        <source>What came from {name}</source>
        <translation>Det som kom från {name}</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Läs &amp;in</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Det här skulle hända</translation>
    </message>
    <message>
        <source>! This file does not follow upon the last one: one of the laptops was restored from a backup, or files came in another order. Every difference is asked about.</source>
        <translation>! Filen följer inte på den förra: en av datorerna har återställts från en säkerhetskopia, eller så har filerna kommit i annan ordning. Varje skillnad frågas om.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another case here; the new case gets a free one.</source>
        <translation>Koden {code} tillhör ett annat ärende här; det nya ärendet får en ledig.</translation>
    </message>
    <message>
        <source>! The case {code} was erased for good here. If you take the file in, it is here again.</source>
        <translation>! Ärendet {code} är gallrat här. Läser du in filen finns det här igen.</translation>
    </message>
    <message>
        <source>{name} is here already with the same identity number: probably the same person. You can merge them afterwards.</source>
        <translation>{name} finns redan här med samma personnummer: troligen samma person. Du kan sammanföra dem efteråt.</translation>
    </message>
    <message>
        <source>To decide: changed by both</source>
        <translation>Att avgöra: ändrat av båda</translation>
    </message>
    <message>
        <source>Keep &amp;mine in the rest</source>
        <translation>Behåll &amp;mitt i resten</translation>
    </message>
    <message>
        <source>Take &amp;hers in the rest</source>
        <translation>Ta &amp;hennes i resten</translation>
    </message>
    <message>
        <source>Here: {value}</source>
        <translation>Här: {value}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Före: {value}</translation>
    </message>
    <message>
        <source>Removed by one of you</source>
        <translation>Borttaget av en av er</translation>
    </message>
    <message>
        <source>Remove here too: {what}</source>
        <translation>Ta bort även här: {what}</translation>
    </message>
    <message>
        <source>Bring back: {what}</source>
        <translation>Ta tillbaka: {what}</translation>
    </message>
    <message>
        <source>Changed only by her</source>
        <translation>Ändrat bara av henne</translation>
    </message>
    <message>
        <source>Added to signed notes as a correction</source>
        <translation>Läggs till signerade anteckningar som rättelse</translation>
    </message>
    <message>
        <source>{count} left to decide</source>
        <translation>{count} kvar att avgöra</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Allt är avgjort.</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation>Mitt nyckelkort</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegor</translation>
    </message>
    <message>
        <source>&amp;Add a colleague …</source>
        <translation>Lägg till en &amp;kollega …</translation>
    </message>
    <message>
        <source>Handed over and received</source>
        <translation>Överlämnat och mottaget</translation>
    </message>
    <message>
        <source>&amp;Hand over cases …</source>
        <translation>Lämna ö&amp;ver ärenden …</translation>
    </message>
    <message>
        <source>&amp;Receive a file …</source>
        <translation>&amp;Ta emot en fil …</translation>
    </message>
    <message>
        <source>Open a re&amp;ceipt …</source>
        <translation>Öppna ett k&amp;vitto …</translation>
    </message>
    <message>
        <source>Save the file for her</source>
        <translation>Spara filen till henne</translation>
    </message>
    <message>
        <source>Handing over …</source>
        <translation>Lämnar över …</translation>
    </message>
    <message>
        <source>{name} is written. Give it to her; only she can open it. When she has taken it in she sends you a receipt.</source>
        <translation>{name} är sparad. Ge den till henne; bara hon kan öppna den. När hon har läst in den skickar hon ett kvitto till dig.</translation>
    </message>
    <message>
        <source>Cases from a colleague are waiting in a file.</source>
        <translation>Det väntar ärenden från en kollega i en fil.</translation>
    </message>
    <message>
        <source>Receive the file …</source>
        <translation>Ta emot filen …</translation>
    </message>
    <message>
        <source>A receipt from a colleague is waiting in a file.</source>
        <translation>Det väntar ett kvitto från en kollega i en fil.</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Öppna kvittot</translation>
    </message>
    <message>
        <source>A colleague&apos;s key card is waiting in a file.</source>
        <translation>Det väntar ett nyckelkort från en kollega i en fil.</translation>
    </message>
    <message>
        <source>Add the colleague …</source>
        <translation>Lägg till kollegan …</translation>
    </message>
    <message>
        <source>My key card as a QR code</source>
        <translation>Mitt nyckelkort som QR-kod</translation>
    </message>
    <message>
        <source>Your words, to read aloud to a colleague on the telephone:</source>
        <translation>Dina ord, att läsa upp för en kollega i telefon:</translation>
    </message>
    <message>
        <source>The card is public: give it to colleagues as a file or as text. Whoever has it can write to you, and read nothing.</source>
        <translation>Kortet är offentligt: ge det till kollegor som fil eller som text. Den som har det kan skriva till dig men inte läsa något.</translation>
    </message>
    <message>
        <source>Cop&amp;y the card as text</source>
        <translation>Kopiera kortet som te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Save the card as a file …</source>
        <translation>&amp;Spara kortet som fil …</translation>
    </message>
    <message>
        <source>{name}  ·  not checked yet: nothing can be handed over</source>
        <translation>{name}  ·  inte kontrollerad ännu: inget kan lämnas över</translation>
    </message>
    <message>
        <source>{name}  ·  ✓ words compared {day}</source>
        <translation>{name}  ·  ✓ orden jämförda {day}</translation>
    </message>
    <message>
        <source>Compare words …</source>
        <translation>Jämför ord …</translation>
    </message>
    <message>
        <source>Nobody yet. Ask your colleague for her key card and add her.</source>
        <translation>Ingen ännu. Be din kollega om hennes nyckelkort och lägg till henne.</translation>
    </message>
    <message>
        <source>cases: {cases}, records: {records}</source>
        <translation>ärenden: {cases}, poster: {records}</translation>
    </message>
    <message>
        <source>✓ receipt {day}</source>
        <translation>✓ kvitto {day}</translation>
    </message>
    <message>
        <source>Close the cases</source>
        <translation>Avsluta ärendena</translation>
    </message>
    <message>
        <source>Save a receipt …</source>
        <translation>Spara ett kvitto …</translation>
    </message>
    <message>
        <source>Nothing was handed over or received yet.</source>
        <translation>Inget har lämnats över eller tagits emot ännu.</translation>
    </message>
    <message>
        <source>The words agree. Cases can be handed over to {name}.</source>
        <translation>Orden stämmer. Ärenden kan lämnas över till {name}.</translation>
    </message>
    <message>
        <source>Receive a file</source>
        <translation>Ta emot en fil</translation>
    </message>
    <message>
        <source>Looking the file through …</source>
        <translation>Går igenom filen …</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Inget lästes in.</translation>
    </message>
    <message>
        <source>Taking in …</source>
        <translation>Läser in …</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed, {removed} removed.</source>
        <translation>Inläst. Nytt: {new}, ändrat: {changed}, borttaget: {removed}.</translation>
    </message>
    <message>
        <source>Case {old} is called {new} here.</source>
        <translation>Ärendet {old} heter {new} här.</translation>
    </message>
    <message>
        <source>Save the receipt for her</source>
        <translation>Spara kvittot till henne</translation>
    </message>
    <message>
        <source>The receipt {name} is written. Give it to her.</source>
        <translation>Kvittot {name} är sparat. Ge det till henne.</translation>
    </message>
    <message>
        <source>Open a receipt</source>
        <translation>Öppna ett kvitto</translation>
    </message>
    <message>
        <source>The receipt holds: everything has arrived. The cases can be closed here as handed over.</source>
        <translation>Kvittot stämmer: allt har kommit fram. Ärendena kan avslutas här som överlämnade.</translation>
    </message>
    <message>
        <source>Cases closed as handed over: {count}.</source>
        <translation>Ärenden avslutade som överlämnade: {count}.</translation>
    </message>
    <message>
        <source>The key card is on the clipboard for twenty seconds.</source>
        <translation>Nyckelkortet ligger på urklipp i tjugo sekunder.</translation>
    </message>
    <message>
        <source>Save my key card</source>
        <translation>Spara mitt nyckelkort</translation>
    </message>
    <message>
        <source>Your key card is written as {name}.</source>
        <translation>Ditt nyckelkort är sparat som {name}.</translation>
    </message>
    <message>
        <source>When cases were handed over, the note stood otherwise with {who}:</source>
        <translation>När ärendet lämnades över såg anteckningen annorlunda ut hos {who}:</translation>
    </message>
    <message numerus="yes">
        <source>{n} signed notes differ. They stay as they were signed; what differs is added as a correction.</source>
        <translation>
            <numerusform>{n} signerad anteckning skiljer sig. Den står kvar som den signerades; det som skiljer läggs till som en rättelse.</numerusform>
            <numerusform>{n} signerade anteckningar skiljer sig. De står kvar som de signerades; det som skiljer läggs till som en rättelse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! {n} lines of her log stand here otherwise than they came now. Nothing here is changed; ask her why.</source>
        <translation>
            <numerusform>! {n} rad i hennes logg står annorlunda här än den kom nu. Inget ändras här; fråga henne varför.</numerusform>
            <numerusform>! {n} rader i hennes logg står annorlunda här än de kom nu. Inget ändras här; fråga henne varför.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records stayed because others hang on them.</source>
        <translation>
            <numerusform>{n} post finns kvar eftersom andra hör ihop med den.</numerusform>
            <numerusform>{n} poster finns kvar eftersom andra hör ihop med dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent {n} days ago, no receipt yet</source>
        <translation>
            <numerusform>skickat för {n} dag sedan, inget kvitto ännu</numerusform>
            <numerusform>skickat för {n} dagar sedan, inget kvitto ännu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Words in the help</source>
        <translation>Ord i hjälpen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hjälptext</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← &amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Print this topic …</source>
        <translation>Skriv &amp;ut ämnet …</translation>
    </message>
    <message>
        <source>The whole &amp;handbook …</source>
        <translation>Hela &amp;handboken …</translation>
    </message>
    <message>
        <source>&amp;Quick card …</source>
        <translation>&amp;Snabbkort …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Stän&amp;g</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Nothing in the help on “{words}”. Try fewer words, or others.</source>
        <translation>Inget i hjälpen om ”{words}”. Pröva färre ord, eller andra.</translation>
    </message>
    <message>
        <source>Quick card</source>
        <translation>Snabbkort</translation>
    </message>
    <message numerus="yes">
        <source>{n} topics</source>
        <translation>
            <numerusform>{n} ämne</numerusform>
            <numerusform>{n} ämnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no date that names a real day</source>
        <translation>inget datum som är en verklig dag</translation>
    </message>
    <message>
        <source>no text about what happened</source>
        <translation>ingen text om vad som hänt</translation>
    </message>
    <message>
        <source>the personal number is wrong; kept as text</source>
        <translation>personnumret är fel; sparat som text</translation>
    </message>
    <message>
        <source>unknown source; became “other”, the words are kept</source>
        <translation>okänd källa; blev ”annan”, orden är sparade</translation>
    </message>
    <message>
        <source>the date of the action is no real day; kept as text</source>
        <translation>åtgärdens datum är ingen verklig dag; sparat som text</translation>
    </message>
    <message>
        <source>the action lies before the signal; kept as text</source>
        <translation>åtgärden ligger före signalen; sparat som text</translation>
    </message>
    <message>
        <source>the number of children can&apos;t be read; kept as text</source>
        <translation>antalet barn går inte att läsa; sparat som text</translation>
    </message>
    <message>
        <source>the date lies in the future; imported as written</source>
        <translation>datumet ligger i framtiden; importerat som det står</translation>
    </message>
    <message>
        <source>the same row is here already</source>
        <translation>samma rad finns redan</translation>
    </message>
    <message>
        <source>a text in the row is too long</source>
        <translation>en text på raden är för lång</translation>
    </message>
    <message>
        <source>nothing says which case it belongs to</source>
        <translation>inget säger vilket ärende den hör till</translation>
    </message>
    <message>
        <source>no case has the code “{about}”</source>
        <translation>inget ärende har koden ”{about}”</translation>
    </message>
    <message>
        <source>no case has a woman with this personal number</source>
        <translation>ingen kvinna i något ärende har det här personnumret</translation>
    </message>
    <message>
        <source>no case has a woman with this name</source>
        <translation>ingen kvinna i något ärende har det här namnet</translation>
    </message>
    <message>
        <source>it may be any of several cases: {about}</source>
        <translation>det kan vara flera ärenden: {about}</translation>
    </message>
    <message>
        <source>matched by the name alone, with {about}; see that it is she</source>
        <translation>passar bara på namnet, med {about}; se efter att det är hon</translation>
    </message>
    <message>
        <source>code, personal number and name point to different cases: {about}</source>
        <translation>kod, personnummer och namn pekar på olika ärenden: {about}</translation>
    </message>
    <message>
        <source>nothing says who she is: neither name, number nor code</source>
        <translation>inget säger vem hon är: varken namn, nummer eller kod</translation>
    </message>
    <message>
        <source>the day it was opened lies in the future</source>
        <translation>dagen det öppnades ligger i framtiden</translation>
    </message>
    <message>
        <source>the day it was closed lies in the future</source>
        <translation>dagen det avslutades ligger i framtiden</translation>
    </message>
    <message>
        <source>the day it was closed is no real day</source>
        <translation>dagen det avslutades är ingen riktig dag</translation>
    </message>
    <message>
        <source>it was closed before it was opened</source>
        <translation>det avslutades innan det öppnades</translation>
    </message>
    <message>
        <source>she has the case {about} already; nothing is doubled</source>
        <translation>hon har redan ärendet {about}; inget dubbleras</translation>
    </message>
    <message>
        <source>she has the case {about} already; only the register&apos;s code is added to it</source>
        <translation>hon har redan ärendet {about}; bara registrets kod läggs till</translation>
    </message>
    <message>
        <source>same name or telephone as {about}; becomes a case of its own, look at both</source>
        <translation>samma namn eller telefon som {about}; blir ett eget ärende, se efter i båda</translation>
    </message>
    <message>
        <source>same name or telephone as row {about}; becomes a case of its own, look at both</source>
        <translation>samma namn eller telefon som rad {about}; blir ett eget ärende, se efter i båda</translation>
    </message>
    <message>
        <source>the code is that of the case {about}, which has another personal number</source>
        <translation>koden hör till ärendet {about}, som har ett annat personnummer</translation>
    </message>
    <message>
        <source>the case {about} has this code already; nothing is doubled</source>
        <translation>ärendet {about} har redan den här koden; inget dubbleras</translation>
    </message>
    <message>
        <source>the same personal number stands in row {about}: one woman has one case, make one row of them</source>
        <translation>samma personnummer står på rad {about}: en kvinna har ett ärende, gör en rad av dem</translation>
    </message>
    <message>
        <source>the same code stands in row {about}; put it right in the file</source>
        <translation>samma kod står på rad {about}; rätta det i filen</translation>
    </message>
    <message>
        <source>“{about}” is no known protection; taken for a confidentiality marking</source>
        <translation>”{about}” är inget känt skydd; räknas som sekretessmarkering</translation>
    </message>
    <message>
        <source>unknown reason; became “something else”, the words are kept</source>
        <translation>okänd orsak; blev ”något annat”, orden är kvar</translation>
    </message>
    <message>
        <source>unknown relationship status; kept as text</source>
        <translation>okänd relationsstatus; finns kvar som text</translation>
    </message>
    <message>
        <source>a reason to close it but no day; it stays open, the words are kept</source>
        <translation>en orsak till avslut men ingen dag; ärendet är öppet, orden är kvar</translation>
    </message>
    <message>
        <source>the address is protected and not written out; marked as confidential</source>
        <translation>adressen är skyddad och inte utskriven; hon får sekretessmarkering</translation>
    </message>
    <message>
        <source>the day lies in the future: a contact that has not been is no note</source>
        <translation>dagen ligger i framtiden: en kontakt som inte varit är ingen anteckning</translation>
    </message>
    <message>
        <source>neither a text, how it happened nor how long it was</source>
        <translation>varken text, hur den skedde eller hur lång den var</translation>
    </message>
    <message>
        <source>the time can&apos;t be read; noon was written, the words are kept</source>
        <translation>klockslaget går inte att läsa; det blev klockan 12, orden är kvar</translation>
    </message>
    <message>
        <source>the length can&apos;t be read; kept as text</source>
        <translation>längden går inte att läsa; finns kvar som text</translation>
    </message>
    <message>
        <source>it is not known how it happened; became “phone”, the words are kept</source>
        <translation>okänt hur den skedde; blev ”telefon”, orden är kvar</translation>
    </message>
    <message>
        <source>unknown outcome; became “contact”, the words are kept</source>
        <translation>okänt utfall; blev ”kontakt”, orden är kvar</translation>
    </message>
    <message>
        <source>no time: ask when it begins, a guess could make her come too late</source>
        <translation>inget klockslag: fråga när det börjar, en gissning kan göra att hon kommer för sent</translation>
    </message>
    <message>
        <source>nothing says whether it is an interview, a meeting or a hearing</source>
        <translation>inget säger om det är ett förhör, ett möte eller en förhandling</translation>
    </message>
    <message>
        <source>“{about}” is no known kind of accompaniment</source>
        <translation>”{about}” är inget känt slag av medföljning</translation>
    </message>
    <message>
        <source>no kind is given; taken for a hearing in that court</source>
        <translation>inget slag står; räknas som en förhandling i den domstolen</translation>
    </message>
    <message>
        <source>the day has been, and nothing says that you went along</source>
        <translation>dagen har varit, och inget säger att du följde med</translation>
    </message>
    <message>
        <source>the year is left out; read as {about}</source>
        <translation>årtalet saknas; läses som {about}</translation>
    </message>
    <message>
        <source>this is planned in the case {about} already</source>
        <translation>det här är redan planerat i ärendet {about}</translation>
    </message>
    <message>
        <source>the legal matter with this number belongs to the case {about}</source>
        <translation>rättsprocessen med det här numret hör till ärendet {about}</translation>
    </message>
    <message>
        <source>no legal matter has this number, and nothing says which case it belongs to</source>
        <translation>ingen rättsprocess har det här numret, och inget säger vilket ärende den hör till</translation>
    </message>
    <message>
        <source>no day of the police report: planned without a legal matter, the number is kept as text</source>
        <translation>ingen dag för polisanmälan: planeras utan rättsprocess, numret finns kvar som text</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Varför det avslutades</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Relationship status</source>
        <translation>Relationsstatus</translation>
    </message>
    <message>
        <source>Relationship status since</source>
        <translation>Relationsstatus sedan</translation>
    </message>
    <message>
        <source>Responsible worker</source>
        <translation>Ansvarig stödjare</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>What was seen or heard</source>
        <translation>Vad som setts eller hörts</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Akut</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Date of the action</source>
        <translation>Åtgärdens datum</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Importera ett register</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importera</translation>
    </message>
    <message>
        <source>Rows sho&amp;wn</source>
        <translation>Rader som &amp;visas</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– ingen –</translation>
    </message>
    <message>
        <source>The columns are chosen as the last time, {day}.</source>
        <translation>Kolumnerna är valda som förra gången, {day}.</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>kolumn {number}</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Vad som skulle hända</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Rader som inte läses in</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rader att se efter</translation>
    </message>
    <message>
        <source>Rows that are here already</source>
        <translation>Rader som redan finns</translation>
    </message>
    <message>
        <source>Rows without a remark</source>
        <translation>Rader utan anmärkning</translation>
    </message>
    <message>
        <source>the rows are still being read</source>
        <translation>raderna läses fortfarande</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Raderna är</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Rad med rubrikerna</translation>
    </message>
    <message>
        <source>&amp;Guess anew</source>
        <translation>&amp;Gissa på nytt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Rows of data: {read}. To import: {planned}, here already: {known}, refused: {refused}.</source>
        <translation>Rader med uppgifter: {read}. Läses in: {planned}, finns redan: {known}, läses inte in: {refused}.</translation>
    </message>
    <message>
        <source>Choose a column for: {fields}.</source>
        <translation>Välj kolumn för: {fields}.</translation>
    </message>
    <message>
        <source>Import the cases first, so that each row finds its own.</source>
        <translation>Läs in ärendena först, så att varje rad hittar sitt.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>Reading the rows …</source>
        <translation>Läser raderna …</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Ångra importen</translation>
    </message>
    <message>
        <source>Here already: {known}, refused: {refused}, to look at: {notes}.</source>
        <translation>Fanns redan: {known}, lästes inte in: {refused}, att se efter: {notes}.</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ läses inte in</translation>
    </message>
    <message>
        <source>! look at it</source>
        <translation>! se efter</translation>
    </message>
    <message>
        <source>= here already</source>
        <translation>= finns redan</translation>
    </message>
    <message>
        <source>Refused rows and notes</source>
        <translation>Rader som inte lästes in, och anmärkningar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>The import is taken back. Nothing of it is left.</source>
        <translation>Importen är ångrad. Inget av den finns kvar.</translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>Ångrar importen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Choose a register</source>
        <translation>Välj ett register</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importerar …</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Läser filen …</translation>
    </message>
    <message>
        <source>Case code, here or in the register</source>
        <translation>Ärendekod, här eller i registret</translation>
    </message>
    <message>
        <source>Her name</source>
        <translation>Hennes namn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>Hur långt det kom</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Vilka som var med</translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation>Vad som sades och gjordes</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrivet av</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Court or place</source>
        <translation>Domstol eller plats</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Court case number</source>
        <translation>Målnummer</translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation>Polisens K-nummer</translation>
    </message>
    <message>
        <source>Day of the police report</source>
        <translation>Dag för polisanmälan</translation>
    </message>
    <message>
        <source>Went along (yes or no)</source>
        <translation>Följde med (ja eller nej)</translation>
    </message>
    <message>
        <source>✓ imported</source>
        <translation>✓ läses in</translation>
    </message>
    <message>
        <source>✓ imported, look at it</source>
        <translation>✓ läses in, se efter</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message numerus="yes">
        <source>{n} signals imported.</source>
        <translation>
            <numerusform>{n} signal importerad.</numerusform>
            <numerusform>{n} signaler importerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cases imported.</source>
        <translation>
            <numerusform>{n} ärende importerat.</numerusform>
            <numerusform>{n} ärenden importerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts imported.</source>
        <translation>
            <numerusform>{n} kontakt importerad.</numerusform>
            <numerusform>{n} kontakter importerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} court dates imported.</source>
        <translation>
            <numerusform>{n} domstolsdag importerad.</numerusform>
            <numerusform>{n} domstolsdagar importerade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstrumentForm</name>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Instrument</translation>
    </message>
    <message>
        <source>&amp;Version or part</source>
        <translation>&amp;Version eller del</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <translation>&amp;Summa</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Only the result is kept here: name, version, day and total. The items are protected by copyright.</source>
        <translation>Här sparas bara resultatet: namn, version, dag och summa. Frågorna är upphovsrättsligt skyddade.</translation>
    </message>
    <message>
        <source>Result of an instrument</source>
        <translation>Resultat av ett instrument</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>New c&amp;ontact …</source>
        <translation>Ny &amp;kontakt …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Visa äldre</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Making the journal …</source>
        <translation>Gör journalen …</translation>
    </message>
    <message>
        <source>No contact is written down yet. Press Ctrl+J.</source>
        <translation>Ingen kontakt är nedskriven än. Tryck Ctrl+J.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>✓ signed by {name}</source>
        <translation>✓ signerad av {name}</translation>
    </message>
    <message>
        <source>from an older register</source>
        <translation>från ett äldre register</translation>
    </message>
    <message>
        <source>✎ draft</source>
        <translation>✎ utkast</translation>
    </message>
    <message>
        <source>Next: {step} {day}</source>
        <translation>Nästa: {step} {day}</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
</context>
<context>
    <name>JournalPrint</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation>Nästa steg: {step}</translation>
    </message>
    <message>
        <source>Signed {day} by {name}</source>
        <translation>Signerad {day} av {name}</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Unsigned drafts left out: {count}.</source>
        <translation>Osignerade utkast som utelämnats: {count}.</translation>
    </message>
    <message>
        <source>No note is signed yet.</source>
        <translation>Ingen anteckning är signerad än.</translation>
    </message>
    <message>
        <source>Printed {day} by {name}. Internal: protected by secrecy.</source>
        <translation>Utskriven {day} av {name}. Intern: omfattas av sekretess.</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Borttaget.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>contact channel</source>
        <translation>kontaktväg</translation>
    </message>
    <message>
        <source>protected value</source>
        <translation>skyddad uppgift</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ärende</translation>
    </message>
    <message>
        <source>relationship status</source>
        <translation>relationsstatus</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>addition to a note</source>
        <translation>tillägg till anteckning</translation>
    </message>
    <message>
        <source>legal matter</source>
        <translation>rättsprocess</translation>
    </message>
    <message>
        <source>step</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>accompaniment</source>
        <translation>medföljning</translation>
    </message>
    <message>
        <source>risk review</source>
        <translation>riskbedömning</translation>
    </message>
    <message>
        <source>result of an instrument</source>
        <translation>resultat av instrument</translation>
    </message>
    <message>
        <source>safety plan</source>
        <translation>säkerhetsplan</translation>
    </message>
    <message>
        <source>rest of the silence alarm</source>
        <translation>tystnadslarmets vila</translation>
    </message>
    <message>
        <source>what a child has seen</source>
        <translation>vad ett barn upplevt</translation>
    </message>
    <message>
        <source>report of concern</source>
        <translation>orosanmälan</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>hänvisning</translation>
    </message>
    <message>
        <source>risk to staff</source>
        <translation>risk för personal</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtycke</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>utlämnande</translation>
    </message>
    <message>
        <source>task</source>
        <translation>uppgift</translation>
    </message>
    <message>
        <source>liaison meeting</source>
        <translation>samverkansmöte</translation>
    </message>
    <message>
        <source>action after a meeting</source>
        <translation>åtgärd efter möte</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>avsändare</translation>
    </message>
    <message>
        <source>feedback to a sender</source>
        <translation>återkoppling till avsändare</translation>
    </message>
    <message>
        <source>person of a legal matter</source>
        <translation>person i en rättsprocess</translation>
    </message>
    <message>
        <source>restraining order</source>
        <translation>kontaktförbud</translation>
    </message>
    <message>
        <source>breach of an order</source>
        <translation>överträdelse av kontaktförbud</translation>
    </message>
    <message>
        <source>claim for money</source>
        <translation>krav på ersättning</translation>
    </message>
    <message>
        <source>right asked about</source>
        <translation>rättighet att fråga om</translation>
    </message>
    <message>
        <source>what left</source>
        <translation>papper och filer som lämnats ut</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>person&apos;s role in a case</source>
        <translation>persons roll i ett ärende</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>sammanföring</translation>
    </message>
    <message>
        <source>reason to keep longer</source>
        <translation>skäl att bevara längre</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Where it goes</source>
        <translation>Vart det går</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;Name or office</source>
        <translation>&amp;Namn eller kontor</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Pass&amp;word on the file</source>
        <translation>&amp;Lösenord på filen</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>L&amp;ösenord</translation>
    </message>
    <message>
        <source>Tell it in another way than the file. It is kept nowhere.</source>
        <translation>Säg det på ett annat sätt än filen. Det sparas ingenstans.</translation>
    </message>
</context>
<context>
    <name>Legal</name>
    <message>
        <source>New legal &amp;matter …</source>
        <translation>Ny &amp;rättsprocess …</translation>
    </message>
    <message>
        <source>Plan &amp;accompaniment …</source>
        <translation>Planera &amp;medföljning …</translation>
    </message>
    <message>
        <source>Restraining orders</source>
        <translation>Kontaktförbud</translation>
    </message>
    <message>
        <source>New &amp;order …</source>
        <translation>Nytt &amp;kontaktförbud …</translation>
    </message>
    <message>
        <source>No restraining order is applied for.</source>
        <translation>Inget kontaktförbud är sökt.</translation>
    </message>
    <message>
        <source>Breaches of orders</source>
        <translation>Överträdelser av kontaktförbud</translation>
    </message>
    <message>
        <source>New &amp;breach …</source>
        <translation>Ny ö&amp;verträdelse …</translation>
    </message>
    <message>
        <source>No breach is noted.</source>
        <translation>Ingen överträdelse är antecknad.</translation>
    </message>
    <message>
        <source>Damages and compensation</source>
        <translation>Skadestånd och ersättning</translation>
    </message>
    <message>
        <source>New &amp;claim …</source>
        <translation>Nytt kr&amp;av …</translation>
    </message>
    <message>
        <source>Nothing is claimed yet.</source>
        <translation>Inget är begärt än.</translation>
    </message>
    <message>
        <source>Accompaniments</source>
        <translation>Medföljningar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Närmast</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Rättsprocesser</translation>
    </message>
    <message>
        <source>No police report is noted. Many women never report; the support does not depend on it.</source>
        <translation>Ingen polisanmälan är noterad. Många kvinnor anmäler aldrig; stödet beror inte på det.</translation>
    </message>
    <message>
        <source>Papers …</source>
        <translation>Papper …</translation>
    </message>
    <message>
        <source>last day {day}</source>
        <translation>sista dag {day}</translation>
    </message>
    <message>
        <source>In force: {what}</source>
        <translation>Gäller: {what}</translation>
    </message>
    <message>
        <source>! has ended</source>
        <translation>! har gått ut</translation>
    </message>
    <message>
        <source>electronic monitoring</source>
        <translation>elektronisk övervakning</translation>
    </message>
    <message>
        <source>reported {day}</source>
        <translation>anmält {day}</translation>
    </message>
    <message>
        <source>! not reported to the police</source>
        <translation>! inte anmält till polisen</translation>
    </message>
    <message>
        <source>{amount} kr</source>
        <translation>{amount} kr</translation>
    </message>
    <message>
        <source>not paid in full yet</source>
        <translation>inte fullt betalt än</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>inte betalt än</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avslaget</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>begärt</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>beviljat</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>utbetalt</translation>
    </message>
    <message>
        <source>offence not noted</source>
        <translation>brott inte noterat</translation>
    </message>
    <message>
        <source>Note a &amp;step</source>
        <translation>Anteckna ett &amp;steg</translation>
    </message>
    <message>
        <source>&amp;Rights …</source>
        <translation>Rättig&amp;heter …</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Ändra</translation>
    </message>
    <message>
        <source>Done to help her: {what}</source>
        <translation>Gjort för att hjälpa henne: {what}</translation>
    </message>
    <message>
        <source>Hide steps</source>
        <translation>Dölj steg</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>Dölj personer</translation>
    </message>
    <message>
        <source>Show steps ({count})</source>
        <translation>Visa steg ({count})</translation>
    </message>
    <message>
        <source>Show people ({count})</source>
        <translation>Visa personer ({count})</translation>
    </message>
    <message>
        <source>Note how it ended …</source>
        <translation>Anteckna hur den slutade …</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Avslutad {day}</translation>
    </message>
    <message>
        <source>Possible next steps: {steps}</source>
        <translation>Möjliga nästa steg: {steps}</translation>
    </message>
    <message>
        <source>No next day is known.</source>
        <translation>Ingen nästa dag är känd.</translation>
    </message>
    <message>
        <source>Expected today.</source>
        <translation>Väntas i dag.</translation>
    </message>
    <message>
        <source>Part of the same case as: {matter}</source>
        <translation>Ingår i samma mål som: {matter}</translation>
    </message>
    <message>
        <source>Also in the same case: {matter}</source>
        <translation>I samma mål även: {matter}</translation>
    </message>
    <message>
        <source>Every right at this step is answered.</source>
        <translation>Alla rättigheter i det här skedet är besvarade.</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>källa: {source}</translation>
    </message>
    <message>
        <source>confirmed: {why}</source>
        <translation>bekräftat: {why}</translation>
    </message>
    <message>
        <source>Add a person of the matter …</source>
        <translation>Lägg till en person i rättsprocessen …</translation>
    </message>
    <message>
        <source>The step is taken away.</source>
        <translation>Steget är borttaget.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>No accompaniment is planned. Press Ctrl+R.</source>
        <translation>Ingen medföljning är planerad. Tryck Ctrl+R.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
    </message>
    <message>
        <source>✓ carried out</source>
        <translation>✓ genomförd</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message numerus="yes">
        <source>! {n} breaches</source>
        <translation>
            <numerusform>! {n} överträdelse</numerusform>
            <numerusform>! {n} överträdelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rights to ask about: {what}</source>
        <translation>
            <numerusform>{n} rättighet att fråga om: {what}</numerusform>
            <numerusform>{n} rättigheter att fråga om: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! Expected {day}, {n} days ago. What happened?</source>
        <translation>
            <numerusform>! Väntades {day}, för {n} dag sedan. Vad hände?</numerusform>
            <numerusform>! Väntades {day}, för {n} dagar sedan. Vad hände?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected {day}, in {n} days.</source>
        <translation>
            <numerusform>Väntas {day}, om {n} dag.</numerusform>
            <numerusform>Väntas {day}, om {n} dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {day}, in {n} days</source>
        <translation>
            <numerusform>{what}: {day}, om {n} dag</numerusform>
            <numerusform>{what}: {day}, om {n} dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {day}, in about {n} months</source>
        <translation>
            <numerusform>{what}: {day}, om ungefär {n} månad</numerusform>
            <numerusform>{what}: {day}, om ungefär {n} månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {day}, in about {n} years</source>
        <translation>
            <numerusform>{what}: {day}, om ungefär {n} år</numerusform>
            <numerusform>{what}: {day}, om ungefär {n} år</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: ran out {day}</source>
        <translation>{what}: gick ut {day}</translation>
    </message>
    <message>
        <source>{what}: today</source>
        <translation>{what}: i dag</translation>
    </message>
    <message>
        <source>{what}: {day}, tomorrow</source>
        <translation>{what}: {day}, i morgon</translation>
    </message>
</context>
<context>
    <name>LegalPage</name>
    <message>
        <source>Legal matters</source>
        <translation>Rättsprocesser</translation>
    </message>
    <message>
        <source>No legal matter. A matter is noted in the case it belongs to.</source>
        <translation>Ingen rättsprocess. Den noteras i ärendet som den hör till.</translation>
    </message>
    <message>
        <source>Accompaniments</source>
        <translation>Medföljningar</translation>
    </message>
    <message>
        <source>No accompaniment is planned. Open a case and press Ctrl+R.</source>
        <translation>Ingen medföljning är planerad. Öppna ett ärende och tryck Ctrl+R.</translation>
    </message>
    <message>
        <source>Show &amp;earlier ones</source>
        <translation>Visa &amp;tidigare</translation>
    </message>
    <message>
        <source>Legal process</source>
        <translation>Rättsprocess</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Brott</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Väntas</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
    </message>
    <message>
        <source>✓ carried out</source>
        <translation>✓ genomförd</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>To the injured party&apos;s counsel</source>
        <translation>Till målsägandebiträdet</translation>
    </message>
    <message>
        <source>Support at {purpose} {day}</source>
        <translation>Stöd vid {purpose} {day}</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Hej {name},</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hej,</translation>
    </message>
    <message>
        <source>I am a support worker in the social services and support your client. I will go along with her to:</source>
        <translation>Jag är kvinnostödjare i socialtjänsten och stöttar din klient. Jag följer med henne till:</translation>
    </message>
    <message>
        <source>Please ask the court or the investigator for this in good time:</source>
        <translation>Be gärna domstolen eller utredaren om det här i god tid:</translation>
    </message>
    <message>
        <source>to wait in a room of her own</source>
        <translation>att få vänta i ett eget rum</translation>
    </message>
    <message>
        <source>a screen in the room</source>
        <translation>skärm i salen</translation>
    </message>
    <message>
        <source>that he sits with his back to her</source>
        <translation>att han sitter med ryggen mot henne</translation>
    </message>
    <message>
        <source>to be heard by video</source>
        <translation>att höras via video</translation>
    </message>
    <message>
        <source>that he listens from another room (chapter 36, section 18 of the Code of Judicial Procedure)</source>
        <translation>att han lyssnar från ett annat rum (36 kap. 18 § rättegångsbalken)</translation>
    </message>
    <message>
        <source>an interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>reimbursement for the journey</source>
        <translation>ersättning för resan</translation>
    </message>
    <message>
        <source>child care during the day</source>
        <translation>barnpassning under dagen</translation>
    </message>
    <message>
        <source>another way in</source>
        <translation>en annan väg in</translation>
    </message>
    <message>
        <source>I go along as her support person under chapter 20, section 15 and chapter 23, section 10 of the Code of Judicial Procedure. I do not speak for her and do not talk with her about what happened before she has been heard.</source>
        <translation>Jag följer med som stödperson enligt 20 kap. 15 § och 23 kap. 10 § rättegångsbalken. Jag för inte hennes talan och talar inte med henne om det som hänt innan hon har hörts.</translation>
    </message>
    <message>
        <source>Please ask that her address, telephone number and workplace and the children&apos;s school are not taken into any document of the case.</source>
        <translation>Be gärna om att hennes adress, telefonnummer och arbetsplats och barnens skola inte tas in i någon handling i målet.</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Med vänlig hälsning</translation>
    </message>
    <message>
        <source>Confirmation of an appointment</source>
        <translation>Intyg om kallelse</translation>
    </message>
    <message>
        <source>This is to certify that the person named below has been called to a meeting with an authority on {day} at {from_}.</source>
        <translation>Härmed intygas att personen nedan är kallad till ett möte hos en myndighet {day} klockan {from_}.</translation>
    </message>
    <message>
        <source>This is to certify that the person named below took part in a meeting with an authority on {day}, {from_}–{to}.</source>
        <translation>Härmed intygas att personen nedan deltog i ett möte hos en myndighet {day} klockan {from_}–{to}.</translation>
    </message>
    <message>
        <source>Issued {day}</source>
        <translation>Utfärdat {day}</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Please tell me about changed times, and when a judgment is given, so that she is not alone with it.</source>
        <translation>Berätta gärna för mig om ändrade tider och när dom meddelas, så att hon inte blir ensam med det.</translation>
    </message>
    <message>
        <source>Confirmation of attendance</source>
        <translation>Intyg om närvaro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation>Polisens K-nummer</translation>
    </message>
    <message>
        <source>Client (by hand)</source>
        <translation>Klient (för hand)</translation>
    </message>
    <message>
        <source>Support worker, social services</source>
        <translation>Kvinnostödjare, socialtjänsten</translation>
    </message>
</context>
<context>
    <name>Liaison</name>
    <message>
        <source>Meetings with the police this half-year</source>
        <translation>Möten med polisen detta halvår</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Men referred to the men&apos;s clinic</source>
        <translation>Män hänvisade till mansmottagningen</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Men&apos;s clinic</source>
        <translation>Mansmottagning</translation>
    </message>
    <message>
        <source>New &amp;meeting …</source>
        <translation>Nytt &amp;möte …</translation>
    </message>
    <message>
        <source>No meeting is noted. The first one is planned with “New meeting”.</source>
        <translation>Inget möte är noterat. Planera det första med ”Nytt möte”.</translation>
    </message>
    <message>
        <source>{held} of {wanted} held</source>
        <translation>{held} av {wanted} hållna</translation>
    </message>
    <message>
        <source>with the police</source>
        <translation>med polisen</translation>
    </message>
    <message>
        <source>✓ held</source>
        <translation>✓ hållet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Lägg till åtgärd</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte klart</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>First contact today</source>
        <translation>Första kontakt i dag</translation>
    </message>
    <message>
        <source>No man is referred yet. It is done in the case, under “The man”.</source>
        <translation>Ingen man är hänvisad än. Det görs i ärendet, under ”Våldsutövare”.</translation>
    </message>
    <message>
        <source>First contact noted.</source>
        <translation>Första kontakten är noterad.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Borttaget.</translation>
    </message>
    <message numerus="yes">
        <source>first contact after {n} days</source>
        <translation>
            <numerusform>första kontakt efter {n} dag</numerusform>
            <numerusform>första kontakt efter {n} dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no first contact, {n} days</source>
        <translation>
            <numerusform>ingen första kontakt, {n} dag</numerusform>
            <numerusform>ingen första kontakt, {n} dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Sök i texten</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Licenstexter</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Sökresultat</translation>
    </message>
    <message>
        <source>These words do not stand in the text.</source>
        <translation>De orden finns inte i texten.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Sök &amp;nästa</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Relvåld is free software. What it is made of, and the terms of each part, in English.</source>
        <translation>Relvåld är fri programvara. Här står vad programmet består av och villkoren för varje del, på engelska.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation>Inget är loggat än.</translation>
    </message>
    <message>
        <source>a former colleague</source>
        <translation>en tidigare kollega</translation>
    </message>
    <message>
        <source>{log}, as told by {who}</source>
        <translation>{log}, enligt {who}</translation>
    </message>
    <message>
        <source>In the log of</source>
        <translation>I loggen hos</translation>
    </message>
    <message>
        <source>From colleagues&apos; logs</source>
        <translation>Ur kollegors loggar</translation>
    </message>
    <message>
        <source>Lines of colleagues&apos; logs about this case, as they came with a handover</source>
        <translation>Rader i kollegors loggar om ärendet, som de kom med en överlämning</translation>
    </message>
</context>
<context>
    <name>LogReview</name>
    <message>
        <source>Extract of the log</source>
        <translation>Loggutdrag</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Nothing is logged there.</source>
        <translation>Ingenting är loggat där.</translation>
    </message>
    <message>
        <source>The chain of the log was walked and holds: {entries} entries.</source>
        <translation>Loggens kedja har gåtts igenom och håller: {entries} rader.</translation>
    </message>
    <message>
        <source>The chain of the log is BROKEN at entry {seq}.</source>
        <translation>Loggens kedja är BRUTEN vid rad {seq}.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Från {first} till {last}.</translation>
    </message>
    <message>
        <source>From {first} on.</source>
        <translation>Från och med {first}.</translation>
    </message>
    <message>
        <source>Until {last}.</source>
        <translation>Till och med {last}.</translation>
    </message>
    <message>
        <source>looked into</source>
        <translation>öppnat</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>left, or was stopped</source>
        <translation>lämnat ut, eller stoppat</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>säkerhetskopia</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gallrat</translation>
    </message>
    <message>
        <source>unlocked, locked, keys</source>
        <translation>upplåst, låst, nycklar</translation>
    </message>
    <message>
        <source>left although the leak check had stopped it</source>
        <translation>lämnade fast läckagekontrollen hade stoppat det</translation>
    </message>
    <message>
        <source>everything was written to a readable file</source>
        <translation>allt skrevs till en läsbar fil</translation>
    </message>
    <message>
        <source>opened outside office hours</source>
        <translation>öppnat utanför kontorstid</translation>
    </message>
    <message>
        <source>many cases opened within an hour</source>
        <translation>många ärenden öppnade inom en timme</translation>
    </message>
    <message>
        <source>a closed case was opened</source>
        <translation>ett avslutat ärende öppnades</translation>
    </message>
    <message>
        <source>opened, and nothing written within fourteen days</source>
        <translation>öppnat, och ingenting skrivet inom fjorton dagar</translation>
    </message>
    <message>
        <source>The chain of the log is being walked …</source>
        <translation>Loggens kedja gås igenom …</translation>
    </message>
    <message>
        <source>Chain of the log</source>
        <translation>Loggens kedja</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Genomgången</translation>
    </message>
    <message>
        <source>See first</source>
        <translation>Se det här först</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>allt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>Ä&amp;rende</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>V&amp;ad</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Looked through …</source>
        <translation>&amp;Genomgången …</translation>
    </message>
    <message>
        <source>Extract as &amp;PDF …</source>
        <translation>Utdrag som &amp;PDF …</translation>
    </message>
    <message>
        <source>Extract as CS&amp;V …</source>
        <translation>Utdrag som &amp;CSV …</translation>
    </message>
    <message>
        <source>every case</source>
        <translation>alla ärenden</translation>
    </message>
    <message>
        <source>And {count} more: choose fewer days.</source>
        <translation>Och {count} till: välj färre dagar.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Ingenting sticker ut.</translation>
    </message>
    <message>
        <source>✓ The chain holds: {entries} entries, each bound to the one before.</source>
        <translation>✓ Kedjan håller: {entries} rader, var och en bunden till den före.</translation>
    </message>
    <message>
        <source>The log was never looked through.</source>
        <translation>Loggen har aldrig gåtts igenom.</translation>
    </message>
    <message>
        <source>Looked through up to entry {seq} by {name}, {day}.</source>
        <translation>Genomgången till och med rad {seq} av {name}, {day}.</translation>
    </message>
    <message>
        <source>The log is looked through</source>
        <translation>Loggen är genomgången</translation>
    </message>
    <message>
        <source>Everything up to the newest entry counts as looked through.</source>
        <translation>Allt till och med den senaste raden räknas som genomgånget.</translation>
    </message>
    <message>
        <source>&amp;Who looked</source>
        <translation>&amp;Vem som gick igenom</translation>
    </message>
    <message>
        <source>&amp;Remarks, without names</source>
        <translation>&amp;Anmärkningar, utan namn</translation>
    </message>
</context>
<context>
    <name>Man</name>
    <message>
        <source>The man</source>
        <translation>Mannen</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Lägg till …</translation>
    </message>
    <message>
        <source>Risk to staff</source>
        <translation>Risk för personal</translation>
    </message>
    <message>
        <source>&amp;Note a risk …</source>
        <translation>&amp;Notera en risk …</translation>
    </message>
    <message>
        <source>No risk to staff is known.</source>
        <translation>Ingen risk för personal är känd.</translation>
    </message>
    <message>
        <source>Men&apos;s clinic</source>
        <translation>Mansmottagning</translation>
    </message>
    <message>
        <source>&amp;Other referral …</source>
        <translation>&amp;Annan hänvisning …</translation>
    </message>
    <message>
        <source>He is not referred to the men&apos;s clinic.</source>
        <translation>Han är inte hänvisad till mansmottagningen.</translation>
    </message>
    <message>
        <source>&amp;Refer to the men&apos;s clinic …</source>
        <translation>&amp;Hänvisa till mansmottagningen …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>namn inte känt</translation>
    </message>
    <message>
        <source>Nobody is noted. His name may stay unknown.</source>
        <translation>Ingen är noterad. Hans namn får vara okänt.</translation>
    </message>
</context>
<context>
    <name>Matter</name>
    <message>
        <source>Legal matter</source>
        <translation>Rättsprocess</translation>
    </message>
    <message>
        <source>&amp;Reported to the police</source>
        <translation>&amp;Anmält till polisen</translation>
    </message>
    <message>
        <source>&amp;Police reference (K-number)</source>
        <translation>&amp;K-nummer</translation>
    </message>
    <message>
        <source>&amp;Court</source>
        <translation>&amp;Domstol</translation>
    </message>
    <message>
        <source>Court case &amp;number</source>
        <translation>Mål&amp;nummer</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Brott</translation>
    </message>
    <message>
        <source>Done to help her carry it through</source>
        <translation>Gjort för att hon skulle kunna fullfölja</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>Med egna &amp;ord</translation>
    </message>
    <message>
        <source>Tried &amp;together with</source>
        <translation>Handläggs &amp;tillsammans med</translation>
    </message>
    <message>
        <source>no other matter</source>
        <translation>ingen annan rättsprocess</translation>
    </message>
    <message>
        <source>Note a step</source>
        <translation>Notera steg</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Steg</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>&amp;Hur det slutade</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Next e&amp;xpected</source>
        <translation>Nästa &amp;väntas</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Källa</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>&amp;Why nothing is missing in between</source>
        <translation>Va&amp;rför inget saknas emellan</translation>
    </message>
    <message>
        <source>The same for the matters tried &amp;together</source>
        <translation>Samma för rättsprocesserna som handläggs &amp;tillsammans</translation>
    </message>
    <message>
        <source>The matter ended</source>
        <translation>Rättsprocessen slutade</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>välj …</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Varför</translation>
    </message>
</context>
<context>
    <name>MatterPerson</name>
    <message>
        <source>&amp;Part in the matter</source>
        <translation>&amp;Roll i rättsprocessen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Works at</source>
        <translation>&amp;Arbetar på</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Ante&amp;ckning</translation>
    </message>
    <message>
        <source>A person of the matter</source>
        <translation>En person i rättsprocessen</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Med</translation>
    </message>
    <message>
        <source>The &amp;police takes part</source>
        <translation>&amp;Polisen deltar</translation>
    </message>
    <message>
        <source>The meeting was &amp;held</source>
        <translation>Mötet är &amp;hållet</translation>
    </message>
    <message>
        <source>P&amp;oints</source>
        <translation>P&amp;unkter</translation>
    </message>
    <message>
        <source>D&amp;ecisions</source>
        <translation>&amp;Beslut</translation>
    </message>
    <message>
        <source>Liaison meeting</source>
        <translation>Samverkansmöte</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merge another case into this one</source>
        <translation>Sammanför ett annat ärende med detta</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Sammanför</translation>
    </message>
    <message>
        <source>Everything in the other case moves here and stays in the log of both. The other case is closed. It can be taken apart again.</source>
        <translation>Allt i det andra ärendet flyttas hit och står kvar i båda loggarna. Det andra ärendet avslutas. Det går att lösa upp igen.</translation>
    </message>
    <message>
        <source>&amp;Other case</source>
        <translation>&amp;Annat ärende</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>välj …</translation>
    </message>
    <message>
        <source>the other case</source>
        <translation>det andra ärendet</translation>
    </message>
    <message>
        <source>Merge another person into this one</source>
        <translation>Sammanför en annan person med denna</translation>
    </message>
    <message>
        <source>Cases, channels and protected values of the other person become this one&apos;s. The stricter protection counts. It can be taken apart again.</source>
        <translation>Den andra personens ärenden, kontaktvägar och skyddade uppgifter blir dennas. Det strängare skyddet gäller. Det går att lösa upp igen.</translation>
    </message>
    <message>
        <source>&amp;Other person</source>
        <translation>&amp;Annan person</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>den andra personen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Läge</translation>
    </message>
    <message>
        <source>&amp;Legal matter</source>
        <translation>&amp;Rättsprocess</translation>
    </message>
    <message>
        <source>&amp;Applied for</source>
        <translation>S&amp;ökt</translation>
    </message>
    <message>
        <source>&amp;Decided</source>
        <translation>&amp;Beslutat</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>Sista da&amp;g</translation>
    </message>
    <message>
        <source>With &amp;electronic monitoring</source>
        <translation>Med &amp;elektronisk övervakning</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>Re&amp;ferens</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>The last day stands in the decision. A task reminds of it a month before.</source>
        <translation>Sista dagen står i beslutet. En uppgift påminner en månad innan.</translation>
    </message>
    <message>
        <source>Restraining order</source>
        <translation>Kontaktförbud</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>(ended)</source>
        <translation>(avslutad)</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>Let it out with a reason</source>
        <translation>Lämna ut ändå</translation>
    </message>
    <message>
        <source>&amp;Let it out</source>
        <translation>&amp;Lämna ut</translation>
    </message>
    <message>
        <source>Tick what may be seen. Whoever gets the paper can read it, and he may see it.</source>
        <translation>Kryssa för det som får synas. Den som får pappret kan läsa det, och han kan få se det.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>S&amp;käl</translation>
    </message>
    <message>
        <source>what may be seen</source>
        <translation>vad som får synas</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>ett skäl</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Ways to reach her</source>
        <translation>Kontaktvägar</translation>
    </message>
    <message>
        <source>Protected: never on paper, never aloud</source>
        <translation>Skyddat: aldrig på papper, aldrig högt</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>From the register</source>
        <translation>Från registret</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Sammanfört</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Besluta …</translation>
    </message>
    <message>
        <source>Change the decision …</source>
        <translation>Ändra beslutet …</translation>
    </message>
    <message>
        <source>No signal is linked to this case.</source>
        <translation>Ingen signal är kopplad till ärendet.</translation>
    </message>
    <message>
        <source>Close the case …</source>
        <translation>Avsluta ärendet …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>No longer acute</source>
        <translation>Inte längre akut</translation>
    </message>
    <message>
        <source>Mark as acute</source>
        <translation>Markera som akut</translation>
    </message>
    <message>
        <source>&amp;Edit her details …</source>
        <translation>&amp;Ändra hennes uppgifter …</translation>
    </message>
    <message>
        <source>Add a wa&amp;y to reach her …</source>
        <translation>Lägg till &amp;kontaktväg …</translation>
    </message>
    <message>
        <source>Add something &amp;protected …</source>
        <translation>Lägg till sky&amp;ddat …</translation>
    </message>
    <message>
        <source>Add a per&amp;son …</source>
        <translation>Lägg till &amp;person …</translation>
    </message>
    <message>
        <source>&amp;Merge another case into this one …</source>
        <translation>&amp;Sammanför ett annat ärende med detta …</translation>
    </message>
    <message>
        <source>Hand over to a colleague …</source>
        <translation>Lämna över till en kollega …</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>namn inte känt</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>född {year}</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>behöver tolk</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Sammanför …</translation>
    </message>
    <message>
        <source>Extract …</source>
        <translation>Utdrag …</translation>
    </message>
    <message>
        <source>She is anonymous. The case has a code and no name.</source>
        <translation>Hon är anonym. Ärendet har en kod och inget namn.</translation>
    </message>
    <message>
        <source>Code there: {code}</source>
        <translation>Kod där: {code}</translation>
    </message>
    <message>
        <source>not after {day}</source>
        <translation>inte efter {day}</translation>
    </message>
    <message>
        <source>except {days}</source>
        <translation>utom {days}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>No way to reach her is written down.</source>
        <translation>Ingen kontaktväg är nedskriven.</translation>
    </message>
    <message>
        <source>Nothing is marked as protected. Add address, school, workplace, shelter, new name.</source>
        <translation>Inget är märkt som skyddat. Lägg till adress, skola, arbetsplats, skyddat boende, nytt namn.</translation>
    </message>
    <message>
        <source>{what} merged {day}</source>
        <translation>{what} sammanfört {day}</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Lös upp</translation>
    </message>
    <message>
        <source>The merge is taken apart.</source>
        <translation>Sammanföringen är upplöst.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Name, code, number, words or a command</source>
        <translation>Namn, kod, nummer, ord eller ett kommando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>Filters: type:note  from:2026-03  from:police  case:KV-0001  &quot;exact words&quot;</source>
        <translation>Filter: typ:anteckning  från:2026-03  från:polis  ärende:KV-0001  &quot;exakta ord&quot;</translation>
    </message>
    <message>
        <source>Save the search …</source>
        <translation>Spara sökningen …</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Inget hittades. Försök med färre bokstäver.</translation>
    </message>
    <message>
        <source>Saved search: {title}</source>
        <translation>Sparad sökning: {title}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>ÖVNING</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>ÖVNING – fictitious people</source>
        <translation>ÖVNING – påhittade personer</translation>
    </message>
    <message>
        <source>Printed {day} {time} by {name}</source>
        <translation>Utskrivet {day} {time} av {name}</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>This month</source>
        <translation>Denna månad</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>This tertial</source>
        <translation>Detta tertial</translation>
    </message>
    <message>
        <source>Last tertial</source>
        <translation>Förra tertialet</translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation>Detta halvår</translation>
    </message>
    <message>
        <source>Last half-year</source>
        <translation>Förra halvåret</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>Egen period</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Förnamn</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>The name is &amp;protected</source>
        <translation>Namnet är &amp;skyddat</translation>
    </message>
    <message>
        <source>Protected &amp;identity</source>
        <translation>Skyddade &amp;personuppgifter</translation>
    </message>
    <message>
        <source>&amp;Kind of number</source>
        <translation>Slag av &amp;nummer</translation>
    </message>
    <message>
        <source>Personal &amp;number</source>
        <translation>Pe&amp;rsonnummer</translation>
    </message>
    <message>
        <source>&amp;Birth year</source>
        <translation>Födelse&amp;år</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>Språ&amp;k</translation>
    </message>
    <message>
        <source>Needs an in&amp;terpreter</source>
        <translation>Behöver &amp;tolk</translation>
    </message>
    <message>
        <source>S&amp;upport needs</source>
        <translation>Behov av st&amp;öd</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Everything may be left empty: an anonymous woman has a case with a code and no name.</source>
        <translation>Allt får vara tomt: en anonym kvinna har ett ärende med en kod och inget namn.</translation>
    </message>
    <message>
        <source>&amp;Acute</source>
        <translation>&amp;Akut</translation>
    </message>
    <message>
        <source>Details of a person</source>
        <translation>Uppgifter om en person</translation>
    </message>
    <message>
        <source>New person in the case</source>
        <translation>Ny person i ärendet</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Ro&amp;ll</translation>
    </message>
    <message>
        <source>sister, knows · interpreter, not to be used: knows him …</source>
        <translation>syster, vet om det · tolk, används inte: känner honom …</translation>
    </message>
    <message>
        <source>N&amp;ote on the role</source>
        <translation>Ante&amp;ckning om rollen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Avsluta ärendet</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Legal process</source>
        <translation>Rättsprocess</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanställning</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>Förvaring</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Signs that it is becoming dangerous</source>
        <translation>Tecken på att det blir farligt</translation>
    </message>
    <message>
        <source>Ways out of the home</source>
        <translation>Vägar ut ur hemmet</translation>
    </message>
    <message>
        <source>Where I can go</source>
        <translation>Dit jag kan gå</translation>
    </message>
    <message>
        <source>People I can call</source>
        <translation>De jag kan ringa</translation>
    </message>
    <message>
        <source>A word that means: get help</source>
        <translation>Ett ord som betyder: hämta hjälp</translation>
    </message>
    <message>
        <source>Bag, keys, money and papers</source>
        <translation>Väska, nycklar, pengar och papper</translation>
    </message>
    <message>
        <source>Phone, location and accounts</source>
        <translation>Telefon, plats och konton</translation>
    </message>
    <message>
        <source>The children: what they know and do</source>
        <translation>Barnen: vad de vet och gör</translation>
    </message>
    <message>
        <source>If he comes or it begins</source>
        <translation>Om han kommer eller det börjar</translation>
    </message>
    <message>
        <source>After leaving</source>
        <translation>Efter att ha lämnat</translation>
    </message>
    <message>
        <source>What gives me strength</source>
        <translation>Det som ger mig kraft</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Säkerhetsplan</translation>
    </message>
    <message>
        <source>Stays with the support worker</source>
        <translation>Stannar hos stödjaren</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Version {number}, {day}</translation>
    </message>
    <message>
        <source>In danger: 112. Kvinnofridslinjen, day and night and free: {helpline}. Police when it is not urgent: {police}.</source>
        <translation>Vid fara: 112. Kvinnofridslinjen, dygnet runt och gratis: {helpline}. Polisen när det inte är bråttom: {police}.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Whole plan (A4)</source>
        <translation>Hela planen (A4)</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Fickkort</translation>
    </message>
    <message>
        <source>Neutral card</source>
        <translation>Neutralt kort</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Säkerhetsplan</translation>
    </message>
    <message>
        <source>&amp;Save as new version</source>
        <translation>&amp;Spara som ny version</translation>
    </message>
    <message>
        <source>May she &amp;keep paper at home?</source>
        <translation>Kan hon ha &amp;papper hemma?</translation>
    </message>
    <message>
        <source>not asked yet: no paper goes home</source>
        <translation>inte tillfrågad än: inget papper följer med hem</translation>
    </message>
    <message>
        <source>no: it stays here</source>
        <translation>nej: det stannar här</translation>
    </message>
    <message>
        <source>yes, she says that it is safe</source>
        <translation>ja, hon säger att det är säkert</translation>
    </message>
    <message>
        <source>Made &amp;together with her</source>
        <translation>&amp;Gjord tillsammans med henne</translation>
    </message>
    <message>
        <source>Her own words. Leave empty what does not fit.</source>
        <translation>Hennes egna ord. Lämna tomt det som inte passar.</translation>
    </message>
    <message>
        <source>This is what you had begun to write.</source>
        <translation>Det här hade du börjat skriva.</translation>
    </message>
    <message>
        <source>at least one section</source>
        <translation>minst ett avsnitt</translation>
    </message>
    <message>
        <source>A paper of the safety plan</source>
        <translation>Ett papper av säkerhetsplanen</translation>
    </message>
    <message>
        <source>&amp;Preview …</source>
        <translation>&amp;Förhandsgranska …</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papper</translation>
    </message>
    <message>
        <source>&amp;Language of the card</source>
        <translation>Kortets &amp;språk</translation>
    </message>
    <message>
        <source>She has not said that paper is safe at home: only the neutral card goes with her.</source>
        <translation>Hon har inte sagt att papper är säkert hemma: bara det neutrala kortet följer med henne.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>the file can&apos;t be read: {why}</source>
        <translation>filen går inte att läsa: {why}</translation>
    </message>
    <message>
        <source>no such setting</source>
        <translation>det finns ingen sådan inställning</translation>
    </message>
    <message>
        <source>a whole number from {least} to {greatest} is wanted</source>
        <translation>här behövs ett heltal från {least} till {greatest}</translation>
    </message>
    <message>
        <source>a text in quotation marks is wanted</source>
        <translation>här behövs en text inom citattecken</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>här behövs true eller false</translation>
    </message>
    <message>
        <source>a public key is wanted; it begins with age1 and has 62 characters</source>
        <translation>här behövs en publik nyckel; den börjar med age1 och har 62 tecken</translation>
    </message>
    <message>
        <source>others than the administrator can change the file</source>
        <translation>andra än administratören kan ändra filen</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The practice store: nobody in it exists.</source>
        <translation>Övningsregistret: ingen i det finns på riktigt.</translation>
    </message>
    <message>
        <source>Nobody here exists. Never write about a real person in this store.</source>
        <translation>Ingen här finns på riktigt. Skriv aldrig om en verklig människa i det här registret.</translation>
    </message>
    <message>
        <source>My own store …</source>
        <translation>Mitt eget register …</translation>
    </message>
    <message>
        <source>Practise on made-up people</source>
        <translation>Öva på påhittade människor</translation>
    </message>
    <message>
        <source>My own store</source>
        <translation>Mitt eget register</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Kom igång</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Spara som &amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Skickat till skrivaren.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>hear how she is</source>
        <translation>hör hur hon har det</translation>
    </message>
    <message>
        <source>follow-up call after</source>
        <translation>uppföljningssamtal efter</translation>
    </message>
    <message>
        <source>new risk review</source>
        <translation>ny riskbedömning</translation>
    </message>
    <message>
        <source>unsigned note of {day}</source>
        <translation>anteckning från {day} att signera</translation>
    </message>
    <message>
        <source>call her</source>
        <translation>ring henne</translation>
    </message>
    <message>
        <source>immediate danger</source>
        <translation>akut fara</translation>
    </message>
    <message>
        <source>ACUTE</source>
        <translation>AKUT</translation>
    </message>
    <message>
        <source>weapon, strangulation or pregnancy</source>
        <translation>vapen, strypning eller graviditet</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>hög risk</translation>
    </message>
    <message>
        <source>begins {time}</source>
        <translation>börjar {time}</translation>
    </message>
    <message>
        <source>the safe window closes {time}</source>
        <translation>den säkra tiden slutar {time}</translation>
    </message>
    <message>
        <source>not safe to call at this hour, opens {when}</source>
        <translation>inte säkert att ringa nu, säkert från {when}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>skulle ha gjorts {day}</translation>
    </message>
    <message>
        <source>next safe window {when}</source>
        <translation>nästa säkra tid {when}</translation>
    </message>
    <message>
        <source>no safe way to call her is known</source>
        <translation>ingen säker väg att ringa är känd</translation>
    </message>
    <message>
        <source>safe now: {channel} until {time}</source>
        <translation>säkert nu: {channel} till {time}</translation>
    </message>
    <message>
        <source>safe now: {channel}</source>
        <translation>säkert nu: {channel}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Besluta …</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Svar …</translation>
    </message>
    <message>
        <source>Papers …</source>
        <translation>Papper …</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Öppna anteckningen</translation>
    </message>
    <message>
        <source>To the risk review</source>
        <translation>Till riskbedömningen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>Write it down …</source>
        <translation>Skriv ner …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Note how it went …</source>
        <translation>Skriv hur det gick …</translation>
    </message>
    <message>
        <source>Later …</source>
        <translation>Senare …</translation>
    </message>
    <message>
        <source>Rest …</source>
        <translation>Vila …</translation>
    </message>
    <message>
        <source>Attempt made …</source>
        <translation>Försök gjort …</translation>
    </message>
    <message>
        <source>Today&apos;s queue</source>
        <translation>Dagens kö</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · D done · S later · O opens the case</source>
        <translation>↑ ↓ väljer · Enter gör det · D klart · S senare · O öppnar ärendet</translation>
    </message>
    <message numerus="yes">
        <source>{n} more signals wait under Signals.</source>
        <translation>
            <numerusform>{n} signal till väntar under Signaler.</numerusform>
            <numerusform>{n} signaler till väntar under Signaler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more silent women stand under Support.</source>
        <translation>
            <numerusform>{n} tyst kvinna till står under Stöd.</numerusform>
            <numerusform>{n} tysta kvinnor till står under Stöd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working days late (was due {day})</source>
        <translation>
            <numerusform>{n} arbetsdag försenad (skulle ha gjorts {day})</numerusform>
            <numerusform>{n} arbetsdagar försenad (skulle ha gjorts {day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days since she was heard from, {allowed} allowed</source>
        <translation>
            <numerusform>{n} dag sedan hon hördes av, gränsen är {allowed}</numerusform>
            <numerusform>{n} dagar sedan hon hördes av, gränsen är {allowed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working days past the target</source>
        <translation>
            <numerusform>{n} arbetsdag över målet</numerusform>
            <numerusform>{n} arbetsdagar över målet</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is empty: nothing waits for you now. New signals (Ctrl+N) and tasks (Ctrl+T) place themselves here.</source>
        <translation>Kön är tom. Inget väntar på dig just nu. Nya signaler (Ctrl+N) och uppgifter (Ctrl+T) ställer sig här av sig själva.</translation>
    </message>
    <message>
        <source>A last day that the law gives can&apos;t be moved. Press D when it is done.</source>
        <translation>En sista dag som lagen ger kan inte flyttas. Tryck D när det är gjort.</translation>
    </message>
    <message>
        <source>This can&apos;t be put off. It leaves the queue when it is done.</source>
        <translation>Det här kan inte skjutas upp. Det lämnar kön när det är gjort.</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>Det finns inget ärende än.</translation>
    </message>
    <message>
        <source>Not safe any more: the window of {code} has closed. Nothing was dialled.</source>
        <translation>Inte säkert längre: den säkra tiden för {code} är slut. Inget nummer visades.</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>Klart: {what}.</translation>
    </message>
    <message>
        <source>To&amp;morrow</source>
        <translation>I &amp;morgon</translation>
    </message>
    <message>
        <source>&amp;Monday</source>
        <translation>På m&amp;åndag</translation>
    </message>
    <message>
        <source>Next &amp;working day</source>
        <translation>Nästa a&amp;rbetsdag</translation>
    </message>
    <message>
        <source>&amp;Another day …</source>
        <translation>En annan &amp;dag …</translation>
    </message>
    <message>
        <source>Put off until {day}: {what}.</source>
        <translation>Flyttat till {day}: {what}.</translation>
    </message>
    <message>
        <source>An attempt was noted {day}. What is left is to decide: press Enter.</source>
        <translation>Ett försök noterades {day}. Det som återstår är att besluta: tryck Enter.</translation>
    </message>
    <message>
        <source>&amp;Note that you tried to reach her today</source>
        <translation>&amp;Notera att du har försökt nå henne i dag</translation>
    </message>
    <message>
        <source>Attempt noted: {what}.</source>
        <translation>Försök noterat: {what}.</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message>
        <source>Quick unlock</source>
        <translation>Snabbupplåsning</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Slå på</translation>
    </message>
    <message>
        <source>For twelve hours after you wrote the passphrase, a PIN opens the store on this computer. It ends after five wrong tries, when you hide the window or leave the program, and the passphrase always works. Whoever is logged in as you on this computer has a PIN to guess, not a passphrase.</source>
        <translation>I tolv timmar efter att du skrev lösenfrasen öppnar en PIN registret på den här datorn. Det upphör efter fem fel, när du gömmer fönstret eller avslutar programmet, och lösenfrasen fungerar alltid. Den som är inloggad som du på datorn har en PIN att gissa, inte en lösenfras.</translation>
    </message>
    <message>
        <source>&amp;PIN, six digits or more</source>
        <translation>&amp;PIN, sex siffror eller fler</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>En &amp;gång till</translation>
    </message>
    <message>
        <source>Turning on …</source>
        <translation>Slår på …</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Quick card</source>
        <translation>Snabbkort</translation>
    </message>
    <message>
        <source>help for what you see</source>
        <translation>hjälp om det du ser</translation>
    </message>
    <message>
        <source>new signal, also while locked</source>
        <translation>ny signal, också när det är låst</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>ny kontakt</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>hitta allt</translation>
    </message>
    <message>
        <source>go along</source>
        <translation>följ med</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papper</translation>
    </message>
    <message>
        <source>save</source>
        <translation>spara</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lås</translation>
    </message>
    <message>
        <source>hide now</source>
        <translation>göm nu</translation>
    </message>
    <message>
        <source>Unlock, and read Today from the top. The most urgent comes first.</source>
        <translation>Lås upp och läs Idag uppifrån. Det mest brådskande står först.</translation>
    </message>
    <message>
        <source>Call while the time shown is open. Say only what stands beside the number.</source>
        <translation>Ring under den tid som visas. Säg bara det som står vid numret.</translation>
    </message>
    <message>
        <source>Write the call down at once (Ctrl+J), and sign.</source>
        <translation>Skriv ner samtalet genast (Ctrl+J) och signera.</translation>
    </message>
    <message>
        <source>Decide about what waits under Signals (Ctrl+2).</source>
        <translation>Besluta om det som väntar under Signaler (Ctrl+2).</translation>
    </message>
    <message>
        <source>Back up when Today asks for it.</source>
        <translation>Säkerhetskopiera när Idag ber om det.</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L) whenever you leave the room.</source>
        <translation>Lås (Ctrl+L) varje gång du lämnar rummet.</translation>
    </message>
    <message>
        <source>Press Esc twice, or Pause. The screen is emptied and locked at once.</source>
        <translation>Tryck Esc två gånger, eller Pause. Skärmen töms och låses genast.</translation>
    </message>
    <message>
        <source>What you were writing is kept. The passphrase brings it back.</source>
        <translation>Det du höll på att skriva finns kvar. Lösenfrasen tar fram det igen.</translation>
    </message>
    <message>
        <source>Look at it first (Ctrl+P), and read all of it.</source>
        <translation>Titta på det först (Ctrl+P), och läs hela.</translation>
    </message>
    <message>
        <source>What is framed is protected: mask it, or change the text.</source>
        <translation>Det som är inramat är skyddat: maskera det, eller ändra texten.</translation>
    </message>
    <message>
        <source>Choose who is to have it. Fetch it from the printer at once.</source>
        <translation>Välj vem som ska ha det. Hämta det genast i skrivaren.</translation>
    </message>
    <message>
        <source>Fetch the recovery sheet from where it is locked in.</source>
        <translation>Hämta återställningsbladet där det är inlåst.</translation>
    </message>
    <message>
        <source>Choose “Forgotten the passphrase?” where you unlock, and write the groups.</source>
        <translation>Välj ”Glömt lösenfrasen?” där du låser upp, och skriv grupperna.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. Nothing is lost.</source>
        <translation>Välj en ny lösenfras. Inget går förlorat.</translation>
    </message>
    <message>
        <source>IT support</source>
        <translation>IT-stöd</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Kväll och helg</translation>
    </message>
    <message>
        <source>The ten keys</source>
        <translation>De tio tangenterna</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>When somebody comes in</source>
        <translation>När någon kommer in</translation>
    </message>
    <message>
        <source>Before a paper leaves you</source>
        <translation>Innan ett papper lämnar dig</translation>
    </message>
    <message>
        <source>Forgotten the passphrase</source>
        <translation>Glömt lösenfrasen</translation>
    </message>
    <message>
        <source>Call (write the numbers by hand)</source>
        <translation>Ring (skriv numren för hand)</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>what it is about</source>
        <translation>vad den gäller</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ärende</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtycke</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>kontaktperson</translation>
    </message>
    <message>
        <source>the one merged</source>
        <translation>den som sammanfördes</translation>
    </message>
    <message>
        <source>row of the register</source>
        <translation>rad i registret</translation>
    </message>
    <message>
        <source>joined to</source>
        <translation>förenat med</translation>
    </message>
    <message>
        <source>the one kept</source>
        <translation>den som behölls</translation>
    </message>
    <message>
        <source>legal matter</source>
        <translation>rättsprocess</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>sammanförd med</translation>
    </message>
    <message>
        <source>what was moved</source>
        <translation>vad som flyttades</translation>
    </message>
    <message>
        <source>restraining order</source>
        <translation>kontaktförbud</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>avsändare</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unlock with the recovery key</source>
        <translation>Lås upp med återställningsnyckeln</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås upp</translation>
    </message>
    <message>
        <source>The recovery key stands on the sheet you printed. Small letters and spaces are fine.</source>
        <translation>Återställningsnyckeln står på bladet du skrev ut. Små bokstäver och mellanslag går bra.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Återställningsnyckel</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>återställningsnyckel</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>The unit&apos;s own key</source>
        <translation>Enhetens egen nyckel</translation>
    </message>
    <message>
        <source>The unit keeps a key of its own in a safe and gives you its public half, which begins with age1. With the secret half the unit can open this store.</source>
        <translation>Enheten förvarar en egen nyckel i kassaskåp och ger dig dess publika halva, som börjar med age1. Med den hemliga halvan kan enheten öppna registret.</translation>
    </message>
    <message>
        <source>The unit&apos;s &amp;public key</source>
        <translation>Enhetens &amp;publika nyckel</translation>
    </message>
    <message>
        <source>the unit&apos;s public key</source>
        <translation>enhetens publika nyckel</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>This key opens the store when the passphrase is forgotten. Whoever has it and the computer can read everything.</source>
        <translation>Den här nyckeln öppnar registret när lösenfrasen är glömd. Den som har nyckeln och datorn kan läsa allt.</translation>
    </message>
    <message>
        <source>Keep it locked in, away from the computer: a safe, or a sealed envelope with the manager.</source>
        <translation>Förvara den inlåst, på en annan plats än datorn: i kassaskåp, eller i förseglat kuvert hos chefen.</translation>
    </message>
    <message>
        <source>Never photograph it, never send it, never keep it as a file on this computer.</source>
        <translation>Fotografera den aldrig, skicka den aldrig, ha den aldrig som fil på datorn.</translation>
    </message>
    <message>
        <source>If it is lost or seen: unlock, and make a new sheet under Settings.</source>
        <translation>Om den försvinner eller någon sett den: lås upp och gör ett nytt blad under Inställningar.</translation>
    </message>
    <message>
        <source>Start Relvåld and choose “Forgotten the passphrase?”.</source>
        <translation>Starta Relvåld och välj ”Glömt lösenfrasen?”.</translation>
    </message>
    <message>
        <source>Write the groups in order. Small letters and spaces are fine. The word after a group is for reading aloud; it is not written.</source>
        <translation>Skriv grupperna i ordning. Små bokstäver och mellanslag går bra. Ordet efter en grupp är till för högläsning; det skrivs inte.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Välj en ny lösenfras.</translation>
    </message>
    <message>
        <source>Store “{name}”, made {day}</source>
        <translation>Registret ”{name}”, skapat {day}</translation>
    </message>
    <message>
        <source>The key as a QR code</source>
        <translation>Nyckeln som QR-kod</translation>
    </message>
    <message>
        <source>Keeping it</source>
        <translation>Så förvarar du den</translation>
    </message>
    <message>
        <source>Using it</source>
        <translation>Så använder du den</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>nobody by name</source>
        <translation>ingen namngiven</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>V&amp;em</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>välj …</translation>
    </message>
    <message>
        <source>Na&amp;me of the place</source>
        <translation>Mottagarens &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Behov</translation>
    </message>
    <message>
        <source>Referred &amp;by</source>
        <translation>Hänvisad &amp;av</translation>
    </message>
    <message>
        <source>The person a&amp;grees</source>
        <translation>Personen &amp;går med på det</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>&amp;Skickad</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>S&amp;var</translation>
    </message>
    <message>
        <source>Ans&amp;wered</source>
        <translation>Sva&amp;rat</translation>
    </message>
    <message>
        <source>&amp;First contact there</source>
        <translation>&amp;Första kontakt där</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>sent {day}</source>
        <translation>skickad {day}</translation>
    </message>
    <message numerus="yes">
        <source>first contact {day} ({n} days)</source>
        <translation>
            <numerusform>första kontakt {day} ({n} dag)</numerusform>
            <numerusform>första kontakt {day} ({n} dagar)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Återläs från en säkerhetskopia</translation>
    </message>
    <message>
        <source>&amp;Restore and open</source>
        <translation>Åte&amp;rläs och öppna</translation>
    </message>
    <message>
        <source>The backup is only read, and no store is overwritten: it is brought back into an empty folder.</source>
        <translation>Säkerhetskopian läses bara, och inget register skrivs över: det återläses i en tom mapp.</translation>
    </message>
    <message>
        <source>Folder with the &amp;backups</source>
        <translation>Mapp med &amp;säkerhetskopiorna</translation>
    </message>
    <message>
        <source>Which &amp;one</source>
        <translation>V&amp;ilken</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenfras</translation>
    </message>
    <message>
        <source>or the recovery &amp;key from the sheet</source>
        <translation>eller återställningsn&amp;yckeln på bladet</translation>
    </message>
    <message>
        <source>&amp;Empty folder for the store</source>
        <translation>&amp;Tom mapp för registret</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Välj: {what}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Restoring and proving …</source>
        <translation>Återläser och prövar …</translation>
    </message>
    <message>
        <source>a folder with backups</source>
        <translation>en mapp med säkerhetskopior</translation>
    </message>
    <message>
        <source>passphrase or recovery key</source>
        <translation>lösenfras eller återställningsnyckel</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <translation>en tom mapp</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Erased five years after the last note, finished at the latest in the calendar year after</source>
        <translation>Gallras fem år efter den sista anteckningen, senast kalenderåret efter</translation>
    </message>
    <message>
        <source>Erased because no case speaks of it any more</source>
        <translation>Gallrat eftersom inget ärende längre handlar om det</translation>
    </message>
    <message>
        <source>Erased before its time, for the reason that is given</source>
        <translation>Gallrat i förtid, av det skäl som anges</translation>
    </message>
    <message>
        <source>A child in the case is or was placed: documents on paternity, adoption and the placement of a child are not erased</source>
        <translation>Ett barn i ärendet är eller har varit placerat: handlingar om faderskap, adoption och placering av barn gallras inte</translation>
    </message>
    <message>
        <source>Somebody in the case is born on day 5, 15 or 25: kept for research</source>
        <translation>Någon i ärendet är född den 5, 15 eller 25: bevaras för forskning</translation>
    </message>
    <message>
        <source>A child in the case is under 30: some documents in a child&apos;s own file are to be kept 30 years from birth</source>
        <translation>Ett barn i ärendet är under 30 år: vissa handlingar i ett barns egen akt ska bevaras 30 år från födelsen</translation>
    </message>
    <message>
        <source>A legal matter of the case is not ended</source>
        <translation>En rättsprocess i ärendet är inte avslutad</translation>
    </message>
    <message>
        <source>An extract was made for somebody in the case during the last year</source>
        <translation>Ett registerutdrag har gjorts för någon i ärendet det senaste året</translation>
    </message>
    <message>
        <source>Extract from the register</source>
        <translation>Registerutdrag</translation>
    </message>
    <message>
        <source>What was left out of the extract</source>
        <translation>Vad som utelämnats ur registerutdraget</translation>
    </message>
    <message>
        <source>Due for erasure</source>
        <translation>Ska gallras</translation>
    </message>
    <message>
        <source>Due within 90 days</source>
        <translation>Ska gallras inom 90 dagar</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>Bevaras längre</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gallrat</translation>
    </message>
    <message>
        <source>Before its time</source>
        <translation>I förtid</translation>
    </message>
    <message>
        <source>Closed &amp;case</source>
        <translation>Avslutat ä&amp;rende</translation>
    </message>
    <message>
        <source>Erase this case …</source>
        <translation>Gallra det här ärendet …</translation>
    </message>
    <message>
        <source>&amp;Keep this case longer …</source>
        <translation>&amp;Bevara det här ärendet längre …</translation>
    </message>
    <message>
        <source>Extract for a person</source>
        <translation>Registerutdrag för en person</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>A c&amp;hild itself asks</source>
        <translation>Ett bar&amp;n frågar självt</translation>
    </message>
    <message>
        <source>Not a parent in the child&apos;s name: that may be he.</source>
        <translation>Inte en förälder i barnets namn: det kan vara han.</translation>
    </message>
    <message>
        <source>Preview the e&amp;xtract …</source>
        <translation>Förhandsgranska &amp;utdraget …</translation>
    </message>
    <message>
        <source>What it &amp;leaves out, for the unit&apos;s file …</source>
        <translation>Vad det ut&amp;elämnar, för enhetens egen akt …</translation>
    </message>
    <message>
        <source>If a man asks: even that he stands here may tell him of her. Decide first, with somebody else, whether anything can be given.</source>
        <translation>Om en man frågar: redan att han står här kan berätta om henne för honom. Bestäm först, tillsammans med någon annan, om något kan lämnas ut.</translation>
    </message>
    <message>
        <source>No case.</source>
        <translation>Inget ärende.</translation>
    </message>
    <message>
        <source>Keep longer …</source>
        <translation>Bevara längre …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Gallra …</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till och med {day}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Bevara inte längre</translation>
    </message>
    <message>
        <source>Nothing is kept longer than its time.</source>
        <translation>Ingenting bevaras längre än sin tid.</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>Bevis …</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>Ingenting har gallrats ännu.</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Gallrar …</translation>
    </message>
    <message>
        <source>The case {code} is erased, but traces of it may still lie on the encrypted disk: it was full or in use. They are taken away when the store is opened next.</source>
        <translation>Ärendet {code} är gallrat, men spår av det kan ligga kvar på den krypterade disken: den var full eller upptagen. De tas bort när registret öppnas nästa gång.</translation>
    </message>
    <message>
        <source>The case {code} is erased for good.</source>
        <translation>Ärendet {code} är gallrat för gott.</translation>
    </message>
    <message>
        <source>Erased for good: {code}.</source>
        <translation>Gallrat för gott: {code}.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Gallringsbevis</translation>
    </message>
    <message>
        <source>! still open</source>
        <translation>! ännu öppet</translation>
    </message>
    <message>
        <source>tasks not done: {count}</source>
        <translation>uppgifter ej gjorda: {count}</translation>
    </message>
    <message>
        <source>last note {last}, due {due}, finished by {by}</source>
        <translation>sista anteckning {last}, gallras {due}, klart senast {by}</translation>
    </message>
    <message>
        <source>ask a lawyer</source>
        <translation>fråga en jurist</translation>
    </message>
    <message>
        <source>Without a case</source>
        <translation>Utan ärende</translation>
    </message>
    <message>
        <source>People of whom no case speaks any more: {count}</source>
        <translation>Personer som inte längre finns i något ärende: {count}</translation>
    </message>
    <message>
        <source>Erase the people …</source>
        <translation>Gallra personerna …</translation>
    </message>
    <message>
        <source>Nothing without a case is due.</source>
        <translation>Ingenting utan ärende ska gallras.</translation>
    </message>
    <message>
        <source>Signals without a case: {count}, last note up to {last}, finished by {by}</source>
        <translation>Signaler utan ärende: {count}, sista anteckning fram till {last}, klart senast {by}</translation>
    </message>
    <message>
        <source>Erase all these signals …</source>
        <translation>Gallra alla de här signalerna …</translation>
    </message>
    <message>
        <source>! Signals older than their time that still wait for a decision: {count}, the oldest of {day}. They are not erased before somebody has decided.</source>
        <translation>! Signaler som är äldre än sin tid men ännu väntar på beslut: {count}, den äldsta från {day}. De gallras inte förrän någon har beslutat om dem.</translation>
    </message>
    <message>
        <source>To the signals</source>
        <translation>Till signalerna</translation>
    </message>
    <message>
        <source>Erase this signal …</source>
        <translation>Gallra den här signalen …</translation>
    </message>
    <message>
        <source>signal of {day}</source>
        <translation>signal från {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <translation>
            <numerusform>{n} post</numerusform>
            <numerusform>{n} poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more signals</source>
        <translation>
            <numerusform>… och {n} signal till</numerusform>
            <numerusform>… och {n} signaler till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Rights to ask about: {state}</source>
        <translation>Rättigheter att fråga om: {state}</translation>
    </message>
    <message>
        <source>Ask, and write the answer here. The sources are for you to read; this is no legal advice.</source>
        <translation>Fråga, och skriv svaret här. Källorna är till för att läsas; det här är ingen juridisk rådgivning.</translation>
    </message>
    <message>
        <source>Show rights of other &amp;steps too</source>
        <translation>Visa även rättigheter i andra &amp;skeden</translation>
    </message>
    <message>
        <source>Ask: {whom}</source>
        <translation>Fråga: {whom}</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>besvarat {day}</translation>
    </message>
    <message>
        <source>Answer, who said it, what to do next</source>
        <translation>Svaret, vem som sade det, vad som ska göras</translation>
    </message>
    <message>
        <source>Note: {what}</source>
        <translation>Anteckning: {what}</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Risk review</source>
        <translation>Riskbedömning</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>skäl</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>How does &amp;she see it?</source>
        <translation>Hur ser &amp;hon på det?</translation>
    </message>
    <message>
        <source>In her o&amp;wn words</source>
        <translation>Med hennes egna &amp;ord</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>sedan när</translation>
    </message>
    <message>
        <source>{factor}: since when</source>
        <translation>{factor}: sedan när</translation>
    </message>
    <message>
        <source>What is known of him and of the violence</source>
        <translation>Vad som är känt om honom och om våldet</translation>
    </message>
    <message>
        <source>⚑ marks what the research ties to lethal violence; the source stands in each row&apos;s tooltip. Nothing is summed.</source>
        <translation>⚑ märker det som forskningen knyter till dödligt våld; källan visas när du pekar på raden. Inget räknas ihop.</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Röda flaggor</translation>
    </message>
    <message>
        <source>My &amp;judgement</source>
        <translation>Min &amp;bedömning</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>inte bedömd än</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>S&amp;käl</translation>
    </message>
    <message>
        <source>&amp;Next review by</source>
        <translation>&amp;Nästa bedömning senast</translation>
    </message>
    <message>
        <source>⚑ Red flags: {flags}</source>
        <translation>⚑ Röda flaggor: {flags}</translation>
    </message>
    <message>
        <source>This is what you had begun to write.</source>
        <translation>Det här hade du börjat skriva.</translation>
    </message>
</context>
<context>
    <name>RiskCompare</name>
    <message>
        <source>Risk reviews over time</source>
        <translation>Riskbedömningar över tid</translation>
    </message>
    <message>
        <source>No risk review is made yet.</source>
        <translation>Ingen riskbedömning är gjord än.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Level of risk over time: {levels}</source>
        <translation>Risknivå över tid: {levels}</translation>
    </message>
    <message>
        <source>Reviews side by side</source>
        <translation>Bedömningar sida vid sida</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>My judgement</source>
        <translation>Min bedömning</translation>
    </message>
    <message>
        <source>How she sees it</source>
        <translation>Hur hon ser på det</translation>
    </message>
    <message>
        <source>● differs from the review before   ⚑ red flag</source>
        <translation>● skiljer sig från bedömningen före   ⚑ röd flagga</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Health of the store</source>
        <translation>Registrets hälsa</translation>
    </message>
    <message>
        <source>&amp;Back up to a folder …</source>
        <translation>&amp;Säkerhetskopiera till en mapp …</translation>
    </message>
    <message>
        <source>&amp;Prove a backup by restoring it …</source>
        <translation>&amp;Pröva en säkerhetskopia genom återläsning …</translation>
    </message>
    <message>
        <source>&amp;Restore a backup beside this store …</source>
        <translation>&amp;Återläs en säkerhetskopia bredvid detta register …</translation>
    </message>
    <message>
        <source>Export everything readab&amp;ly …</source>
        <translation>Exportera allt läs&amp;bart …</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>Förvaring</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Not examined since the store was unlocked.</source>
        <translation>Inte undersökt sedan registret låstes upp.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Senaste säkerhetskopia</translation>
    </message>
    <message>
        <source>The store before</source>
        <translation>Det tidigare registret</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Säkerhetskopiera &amp;nu</translation>
    </message>
    <message>
        <source>Last proved by restoring</source>
        <translation>Senast prövad genom återläsning</translation>
    </message>
    <message>
        <source>Store the backup away from this computer: a USB stick in a locked cabinet, or the municipality&apos;s network. It is encrypted.</source>
        <translation>Förvara kopian på en annan plats än datorn: ett USB-minne i ett låst skåp, eller kommunens nätverk. Den är krypterad.</translation>
    </message>
    <message>
        <source>{folder} was replaced by this store. It stays until you remove it.</source>
        <translation>{folder} är ersatt av det här registret. Det ligger kvar tills du tar bort det.</translation>
    </message>
    <message>
        <source>Remove for good …</source>
        <translation>Ta bort för gott …</translation>
    </message>
    <message>
        <source>Remove the store in {folder} for good? Do it only when everything is in this store. It can&apos;t be taken back.</source>
        <translation>Ta bort registret i {folder} för gott? Gör det bara när allt finns i det här registret. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>The store before is removed.</source>
        <translation>Det tidigare registret är borttaget.</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Tar bort …</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>Var ska säkerhetskopian ligga?</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>inte vald</translation>
    </message>
    <message>
        <source>Backups go to: {folder}</source>
        <translation>Säkerhetskopior läggs i: {folder}</translation>
    </message>
    <message>
        <source>&amp;Days between backups</source>
        <translation>&amp;Dagar mellan säkerhetskopior</translation>
    </message>
    <message>
        <source>Days between &amp;trial restores</source>
        <translation>Dagar mellan å&amp;terläsningar på prov</translation>
    </message>
    <message>
        <source>Days of which the newest backup is &amp;kept</source>
        <translation>Dagar vars nyaste säkerhetskopia &amp;behålls</translation>
    </message>
    <message>
        <source>&amp;Weeks of which the newest backup is kept</source>
        <translation>&amp;Veckor vars nyaste säkerhetskopia behålls</translation>
    </message>
    <message>
        <source>&amp;Months of which the newest backup is kept</source>
        <translation>&amp;Månader vars nyaste säkerhetskopia behålls</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>Spara p&amp;lanen</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Planen är sparad.</translation>
    </message>
    <message>
        <source>Where should backups go?</source>
        <translation>Var ska säkerhetskopiorna läggas?</translation>
    </message>
    <message>
        <source>Backups go to {folder} from now on.</source>
        <translation>Säkerhetskopior läggs i {folder} från och med nu.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Vilken säkerhetskopia?</translation>
    </message>
    <message>
        <source>An empty folder for the restored store</source>
        <translation>En tom mapp för det återlästa registret</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Använd det från och med nu</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Återläser …</translation>
    </message>
    <message>
        <source>Restored to {folder}. Lock, and choose “Open another store” to work in it.</source>
        <translation>Återläst till {folder}. Lås, och välj ”Öppna ett annat register” för att arbeta i det.</translation>
    </message>
    <message>
        <source>Read every document to its &amp;end (takes longer)</source>
        <translation>Läs varje dokument till sl&amp;utet (tar längre tid)</translation>
    </message>
    <message>
        <source>&amp;Mend what can safely be mended</source>
        <translation>&amp;Laga det som tryggt kan lagas</translation>
    </message>
    <message>
        <source>&amp;Copy as a diagnosis</source>
        <translation>K&amp;opiera som felbeskrivning</translation>
    </message>
    <message>
        <source>E&amp;xamine the store</source>
        <translation>Under&amp;sök registret</translation>
    </message>
    <message>
        <source>Examining …</source>
        <translation>Undersöker …</translation>
    </message>
    <message>
        <source>Mended, and examined again.</source>
        <translation>Lagat, och undersökt på nytt.</translation>
    </message>
    <message>
        <source>The store now opens with the passphrase before the last change of it.</source>
        <translation>Registret öppnas nu med lösenfrasen före det senaste bytet.</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>Lagar …</translation>
    </message>
    <message>
        <source>The diagnosis is on the clipboard for twenty seconds. It holds no names, places or notes.</source>
        <translation>Felbeskrivningen ligger i urklipp i tjugo sekunder. Den innehåller inga namn, platser eller anteckningar.</translation>
    </message>
    <message>
        <source>Everything is written to {name}, readable. Keep it only on an encrypted medium.</source>
        <translation>Allt är skrivet till {name}, läsbart. Förvara filen bara på ett krypterat medium.</translation>
    </message>
    <message>
        <source>Columns chosen by themselves</source>
        <translation>Kolumner som väljs av sig själva</translation>
    </message>
    <message>
        <source>Registers of signals, cases, contacts and court dates that were kept in a spreadsheet or a text file (XLSX, CSV) can be taken in. You see what happens to every row before anything happens, and can take it back. Import cases before contacts and court dates, so that these find their case.</source>
        <translation>Register över signaler, ärenden, kontakter och domstolsdagar som förts i ett kalkylblad eller en textfil (XLSX, CSV) kan läsas in. Du ser vad som händer med varje rad innan något händer, och kan ångra efteråt. Läs in ärendena först, så att kontakter och domstolsdagar hittar sitt ärende.</translation>
    </message>
    <message>
        <source>&amp;Import a register …</source>
        <translation>&amp;Importera ett register …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Nothing yet. The columns of a register are kept when it is imported.</source>
        <translation>Inget än. Kolumnvalet sparas när ett register importeras.</translation>
    </message>
</context>
<context>
    <name>Sealed</name>
    <message>
        <source>New signal, sealed</source>
        <translation>Ny signal, förseglad</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Försegla</translation>
    </message>
    <message>
        <source>What you write is encrypted at once. It can be read after the next unlock.</source>
        <translation>Det du skriver krypteras genast. Det kan läsas efter nästa upplåsning.</translation>
    </message>
    <message>
        <source>&amp;What have you seen or heard?</source>
        <translation>&amp;Vad har du sett eller hört?</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>F&amp;rån</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>välj …</translation>
    </message>
    <message>
        <source>W&amp;ho is it about?</source>
        <translation>Vem &amp;gäller det?</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Mottagen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>&amp;Immediate danger now</source>
        <translation>&amp;Akut fara nu</translation>
    </message>
    <message>
        <source>what you have seen or heard</source>
        <translation>vad du har sett eller hört</translation>
    </message>
    <message>
        <source>who it comes from</source>
        <translation>vem det kommer från</translation>
    </message>
    <message>
        <source>Throw away what you have written? It is not kept anywhere.</source>
        <translation>Kasta det du har skrivit? Det sparas inte någonstans.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sökning</translation>
    </message>
    <message>
        <source>Save a search</source>
        <translation>Spara en sökning</translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>New &amp;consent …</source>
        <translation>Nytt &amp;samtycke …</translation>
    </message>
    <message>
        <source>She has not agreed to anything being told.</source>
        <translation>Hon har inte samtyckt till att något berättas.</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Utlämnanden</translation>
    </message>
    <message>
        <source>New &amp;disclosure …</source>
        <translation>Nytt &amp;utlämnande …</translation>
    </message>
    <message>
        <source>Nothing was given to anybody.</source>
        <translation>Inget är utlämnat till någon.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>New &amp;referral …</source>
        <translation>Ny &amp;hänvisning …</translation>
    </message>
    <message>
        <source>Nobody is referred anywhere.</source>
        <translation>Ingen är hänvisad.</translation>
    </message>
    <message>
        <source>What has left</source>
        <translation>Papper och filer som lämnats ut</translation>
    </message>
    <message>
        <source>to: {whom}</source>
        <translation>till: {whom}</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>med lösenord</translation>
    </message>
    <message>
        <source>No paper or file about her has left.</source>
        <translation>Inget papper och ingen fil om henne har lämnats ut.</translation>
    </message>
    <message>
        <source>✓ valid</source>
        <translation>✓ gäller</translation>
    </message>
    <message>
        <source>not valid today</source>
        <translation>gäller inte i dag</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till och med {day}</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>återkallat {day}</translation>
    </message>
    <message numerus="yes">
        <source>! let out in spite of {n} findings: {reason}</source>
        <translation>
            <numerusform>! utlämnat trots {n} fynd: {reason}</numerusform>
            <numerusform>! utlämnat trots {n} fynd: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>telephone number or other way to reach someone</source>
        <translation>telefonnummer eller annan kontaktväg</translation>
    </message>
    <message>
        <source>personal identity number</source>
        <translation>personnummer</translation>
    </message>
    <message>
        <source>protected name</source>
        <translation>skyddat namn</translation>
    </message>
    <message>
        <source>name of a child</source>
        <translation>namn på ett barn</translation>
    </message>
    <message>
        <source>name of another woman</source>
        <translation>namn på en annan kvinna</translation>
    </message>
    <message>
        <source>name of a person in another case</source>
        <translation>namn på en person i ett annat ärende</translation>
    </message>
    <message>
        <source>number or address from another case</source>
        <translation>nummer eller adress från ett annat ärende</translation>
    </message>
    <message>
        <source>who told</source>
        <translation>uppgiftslämnare</translation>
    </message>
    <message>
        <source>words that can show who told</source>
        <translation>ord som kan visa vem som berättade</translation>
    </message>
    <message>
        <source>the word that means: get help</source>
        <translation>ordet som betyder: hämta hjälp</translation>
    </message>
    <message>
        <source>number or address from her safety plan</source>
        <translation>nummer eller adress ur hennes säkerhetsplan</translation>
    </message>
    <message>
        <source>number or address from an older register</source>
        <translation>nummer eller adress från ett äldre register</translation>
    </message>
    <message>
        <source>number or address from a signal</source>
        <translation>nummer eller adress ur en signal</translation>
    </message>
    <message>
        <source>her name</source>
        <translation>hennes namn</translation>
    </message>
    <message>
        <source>his name</source>
        <translation>hans namn</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>municipality where she stays</source>
        <translation>kommun där hon vistas</translation>
    </message>
    <message>
        <source>shelter</source>
        <translation>skyddat boende</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skola</translation>
    </message>
    <message>
        <source>preschool</source>
        <translation>förskola</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>arbetsplats</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>fordon</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>nytt namn</translation>
    </message>
    <message>
        <source>protected value</source>
        <translation>skyddad uppgift</translation>
    </message>
    <message>
        <source>a word that tells what the paper is for</source>
        <translation>ett ord som röjer vad pappret gäller</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
</context>
<context>
    <name>SenderForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Vad det är</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>&amp;Kontaktperson</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Ante&amp;ckning</translation>
    </message>
    <message>
        <source>Sender of signals</source>
        <translation>Avsändare av signaler</translation>
    </message>
</context>
<context>
    <name>Senders</name>
    <message>
        <source>Recurring senders</source>
        <translation>Återkommande avsändare</translation>
    </message>
    <message>
        <source>New &amp;sender …</source>
        <translation>Ny &amp;avsändare …</translation>
    </message>
    <message>
        <source>No sender is noted. A school or health centre that sends signals is added here.</source>
        <translation>Ingen avsändare är noterad. En skola eller vårdcentral som skickar signaler läggs till här.</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>! not told anything since</source>
        <translation>! har inte fått återkoppling sedan dess</translation>
    </message>
    <message>
        <source>Feedback …</source>
        <translation>Återkoppla …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Borttaget.</translation>
    </message>
    <message numerus="yes">
        <source>{n} signals</source>
        <translation>
            <numerusform>{n} signal</numerusform>
            <numerusform>{n} signaler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Locks the store first</source>
        <translation>Låser registret först</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skrivande</translation>
    </message>
    <message>
        <source>Keys and locking</source>
        <translation>Nycklar och lås</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Inställningarna är sparade.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Tray, reminders, windows</source>
        <translation>Meddelandefält, påminnelser, fönster</translation>
    </message>
    <message>
        <source>A sign in the &amp;tray, to lock and hide from</source>
        <translation>Ett tecken i &amp;meddelandefältet, för att låsa och gömma därifrån</translation>
    </message>
    <message>
        <source>A &amp;reminder, naming nobody, when a call can&apos;t wait much longer</source>
        <translation>En &amp;påminnelse, som inte nämner någon, när ett samtal inte kan vänta mycket längre</translation>
    </message>
    <message>
        <source>This system has no tray.</source>
        <translation>Det här systemet har inget meddelandefält.</translation>
    </message>
    <message>
        <source>The &amp;usual windows and columns</source>
        <translation>De &amp;vanliga fönstren och kolumnerna</translation>
    </message>
    <message>
        <source>Windows, columns and filters are as usual from the next start on.</source>
        <translation>Fönster, kolumner och filter är som vanligt från och med nästa start.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Te&amp;xtstorlek</translation>
    </message>
    <message>
        <source>The store and who works in it</source>
        <translation>Registret och vem som arbetar i det</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ditt &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Office phone</source>
        <translation>Tjänste&amp;telefon</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>Lock after so many &amp;minutes without a touch</source>
        <translation>Lås efter så många &amp;minuter utan beröring</translation>
    </message>
    <message>
        <source>&amp;Hide counts under, in everything that leaves</source>
        <translation>&amp;Dölj antal under, i allt som lämnas ut</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Låsning</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Keys to the store</source>
        <translation>Nycklar till registret</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase …</source>
        <translation>Byt &amp;lösenfras …</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery sheet …</source>
        <translation>Gör ett nytt &amp;återställningsblad …</translation>
    </message>
    <message>
        <source>Let the unit&apos;s own key open the store …</source>
        <translation>Låt enhetens egen nyckel öppna registret …</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Relvåld {version}, EUPL-1.2. Works without network. Nothing here is legal advice.</source>
        <translation>Relvåld {version}, EUPL-1.2. Fungerar utan nätverk. Inget här är juridisk rådgivning.</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Licenser …</translation>
    </message>
    <message>
        <source>Fixed by your unit&apos;s IT support</source>
        <translation>Bestämt av er it-support</translation>
    </message>
    <message>
        <source>Nothing is fixed on this computer.</source>
        <translation>Ingenting är bestämt på den här datorn.</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>När något är fel</translation>
    </message>
    <message>
        <source>Safekeeping, Health examines the store and copies a diagnosis for your IT support: versions and findings, nothing about anybody.</source>
        <translation>Förvaring, Hälsa undersöker registret och kopierar en diagnos till it-supporten: versioner och vad som hittades, ingenting om någon människa.</translation>
    </message>
    <message>
        <source>To &amp;Safekeeping</source>
        <translation>Till &amp;Förvaring</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Öva</translation>
    </message>
    <message>
        <source>This is the practice store. Nobody in it exists.</source>
        <translation>Det här är övningsregistret. Ingen i det finns på riktigt.</translation>
    </message>
    <message>
        <source>&amp;My own store …</source>
        <translation>&amp;Mitt eget register …</translation>
    </message>
    <message>
        <source>Try everything on made-up people, in a store of its own. This one is locked meanwhile.</source>
        <translation>Prova allt på påhittade människor, i ett register för sig. Det här registret är låst under tiden.</translation>
    </message>
    <message>
        <source>&amp;Practise …</source>
        <translation>&amp;Öva …</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>Lösenfrasen är bytt. Säkerhetskopior från tidigare öppnas fortfarande med den gamla.</translation>
    </message>
    <message>
        <source>The unit&apos;s key opens the store from now on.</source>
        <translation>Enhetens nyckel öppnar registret från och med nu.</translation>
    </message>
    <message>
        <source>The sheet you have will no longer open this store. Make a new one?</source>
        <translation>Bladet du har kommer inte längre att öppna registret. Vill du göra ett nytt?</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Återställningsbladet</translation>
    </message>
    <message>
        <source>Quick unlock with a PIN</source>
        <translation>Snabbupplåsning med PIN</translation>
    </message>
    <message>
        <source>Turn on quick unlock …</source>
        <translation>Slå på snabbupplåsning …</translation>
    </message>
    <message>
        <source>Turn off quick unlock</source>
        <translation>Stäng av snabbupplåsning</translation>
    </message>
    <message>
        <source>Your unit&apos;s IT support has turned this off on this computer.</source>
        <translation>Er it-support har stängt av det här på datorn.</translation>
    </message>
    <message>
        <source>Asking the computer&apos;s key store …</source>
        <translation>Frågar datorns nyckelring …</translation>
    </message>
    <message>
        <source>On, until twelve hours after you wrote the passphrase.</source>
        <translation>På, till tolv timmar efter att du skrev lösenfrasen.</translation>
    </message>
    <message>
        <source>Off. Only the passphrase and the recovery key open the store.</source>
        <translation>Av. Bara lösenfrasen och återställningsnyckeln öppnar registret.</translation>
    </message>
    <message>
        <source>A PIN opens the store for the rest of the day.</source>
        <translation>En PIN öppnar registret resten av dagen.</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>Bilder av skärmen</translation>
    </message>
    <message>
        <source>Other programs see an empty window when they take pictures of the screen.</source>
        <translation>Andra program ser ett tomt fönster när de tar bilder av skärmen.</translation>
    </message>
    <message>
        <source>This system lets no program keep its windows out of pictures of the screen. Close programs that share or record the screen before you unlock.</source>
        <translation>Systemet låter inget program hålla sina fönster utanför bilder av skärmen. Stäng program som delar eller spelar in skärmen innan du låser upp.</translation>
    </message>
    <message>
        <source>Fixed on this computer by your unit&apos;s IT support</source>
        <translation>Bestämt på den här datorn av er it-support</translation>
    </message>
</context>
<context>
    <name>SignalForm</name>
    <message>
        <source>New signal</source>
        <translation>Ny signal</translation>
    </message>
    <message>
        <source>&amp;What have you seen or heard?</source>
        <translation>&amp;Vad har du sett eller hört?</translation>
    </message>
    <message>
        <source>W&amp;ho is it about?</source>
        <translation>Vem &amp;gäller det?</translation>
    </message>
    <message>
        <source>name, number, case code – or nothing</source>
        <translation>namn, nummer, ärendekod – eller tomt</translation>
    </message>
    <message>
        <source>Linked case</source>
        <translation>Kopplat ärende</translation>
    </message>
    <message>
        <source>Save and n&amp;ew</source>
        <translation>Spara och n&amp;y</translation>
    </message>
    <message>
        <source>Somebody else …</source>
        <translation>Någon annan …</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>&amp;Known sender</source>
        <translation>&amp;Känd avsändare</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>&amp;Children in the home</source>
        <translation>&amp;Barn i hemmet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>&amp;Immediate danger now</source>
        <translation>&amp;Akut fara nu</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Mottagen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes, number not known</source>
        <translation>ja, okänt hur många</translation>
    </message>
    <message>
        <source>&amp;What was seen or heard</source>
        <translation>&amp;Vad som setts eller hörts</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>Which &amp;one, in words</source>
        <translation>Vilken, med egna &amp;ord</translation>
    </message>
    <message>
        <source>Wh&amp;o told it</source>
        <translation>Vem som &amp;berättade</translation>
    </message>
    <message>
        <source>Who told it is &amp;protected</source>
        <translation>Den som berättade är s&amp;kyddad</translation>
    </message>
    <message>
        <source>Personal &amp;number</source>
        <translation>Person&amp;nummer</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Kinds of &amp;violence</source>
        <translation>Typer av &amp;våld</translation>
    </message>
    <message>
        <source>Re&amp;lation to him</source>
        <translation>Re&amp;lation till honom</translation>
    </message>
    <message>
        <source>Their a&amp;ges</source>
        <translation>Barnens ål&amp;drar</translation>
    </message>
    <message>
        <source>&amp;Immediate danger</source>
        <translation>&amp;Akut fara</translation>
    </message>
    <message>
        <source>Wea&amp;pon</source>
        <translation>Va&amp;pen</translation>
    </message>
    <message>
        <source>She is pre&amp;gnant</source>
        <translation>Hon är &amp;gravid</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Nästa st&amp;eg</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>inte bestämt</translation>
    </message>
    <message>
        <source>Correct or complete a signal</source>
        <translation>Rätta eller fyll på en signal</translation>
    </message>
    <message>
        <source>what you have seen or heard</source>
        <translation>vad du har sett eller hört</translation>
    </message>
    <message>
        <source>who it comes from</source>
        <translation>vem det kommer från</translation>
    </message>
    <message>
        <source>This is what you had begun to write.</source>
        <translation>Det här hade du börjat skriva.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>✓ Will be linked to {code}</source>
        <translation>✓ Kopplas till {code}</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>Signals waiting for a decision</source>
        <translation>Signaler som väntar på beslut</translation>
    </message>
    <message>
        <source>No signal waits for a decision. Press Ctrl+N to write one down.</source>
        <translation>Ingen signal väntar på beslut. Tryck Ctrl+N för att skriva ner en.</translation>
    </message>
    <message>
        <source>Register of signals</source>
        <translation>Signalregister</translation>
    </message>
    <message>
        <source>No signal matches. Change the filters, write one down with Ctrl+N or import a register.</source>
        <translation>Ingen signal passar. Ändra filtren, skriv ner en med Ctrl+N eller importera ett register.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>&amp;Decide …</source>
        <translation>&amp;Besluta …</translation>
    </message>
    <message>
        <source>Correct or co&amp;mplete …</source>
        <translation>Rätta eller &amp;fyll på …</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Öppna ärendet</translation>
    </message>
    <message>
        <source>Words in the signal</source>
        <translation>Ord i signalen</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Bes&amp;lut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>&amp;Import a register …</source>
        <translation>&amp;Importera ett register …</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Akut</translation>
    </message>
    <message>
        <source>To attempt</source>
        <translation>Till försök</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>Till kontakt</translation>
    </message>
    <message>
        <source>To support</source>
        <translation>Till stöd</translation>
    </message>
    <message>
        <source>! acute</source>
        <translation>! akut</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>same personal number</source>
        <translation>samma personnummer</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>samma telefonnummer</translation>
    </message>
    <message>
        <source>the case code</source>
        <translation>ärendekoden</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samma namn</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>samma adress</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>samma namn, annan stavning</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>liknande namn</translation>
    </message>
</context>
<context>
    <name>SnippetForm</name>
    <message>
        <source>Sho&amp;rtcut</source>
        <translation>&amp;Kortord</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Type ; and the shortcut and a space, and the text stands there. {date} becomes today&apos;s date, and writing goes on at {here}. Nothing about anybody belongs in it.</source>
        <translation>Skriv ; och kortordet och ett mellanslag, så står texten där. {datum} blir dagens datum, och vid {här} skriver du vidare. Skriv inget om någon person här.</translation>
    </message>
    <message>
        <source>Text snippet</source>
        <translation>Textsnutt</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>Let the silence alarm rest</source>
        <translation>Låt tystnadslarmet vila</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Till &amp;och med</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Varför</translation>
    </message>
    <message>
        <source>a day to come</source>
        <translation>en kommande dag</translation>
    </message>
    <message>
        <source>why</source>
        <translation>varför</translation>
    </message>
</context>
<context>
    <name>StaffRisk</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>&amp;What we do about it</source>
        <translation>&amp;Vad vi gör åt det</translation>
    </message>
    <message>
        <source>Risk to staff</source>
        <translation>Risk för personal</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Change relationship status</source>
        <translation>Ändra relationsstatus</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>Se&amp;dan</translation>
    </message>
    <message>
        <source>A day, a month (2026-03), a year (2025) or a season (spring 2026).</source>
        <translation>En dag, en månad (2026-03), ett år (2025) eller en årstid (våren 2026).</translation>
    </message>
    <message>
        <source>only &amp;about right</source>
        <translation>Bara &amp;ungefär</translation>
    </message>
    <message>
        <source>&amp;Who said so</source>
        <translation>&amp;Vem som sagt det</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>sedan när</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Ne&amp;w passphrase</source>
        <translation>N&amp;y lösenfras</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>En &amp;gång till</translation>
    </message>
    <message>
        <source>Show w&amp;hat I write</source>
        <translation>&amp;Visa vad jag skriver</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>At least 12 characters. Four or five unusual words are good.</source>
        <translation>Minst 12 tecken. Fyra eller fem ovanliga ord är bra.</translation>
    </message>
    <message>
        <source>✓ Strong enough</source>
        <translation>✓ Tillräckligt stark</translation>
    </message>
    <message>
        <source>✗ Too easy to guess: make it longer or more unusual</source>
        <translation>✗ För lätt att gissa: gör den längre eller mer ovanlig</translation>
    </message>
</context>
<context>
    <name>SubjectAccess</name>
    <message>
        <source>Extract from the register</source>
        <translation>Registerutdrag</translation>
    </message>
    <message>
        <source>Answer to a request for an extract from the register</source>
        <translation>Svar på begäran om registerutdrag</translation>
    </message>
    <message>
        <source>What was left out of the extract</source>
        <translation>Vad som utelämnats ur utdraget</translation>
    </message>
    <message>
        <source>This is what our register holds about you (General Data Protection Regulation, article 15). Where “{mask}” stands, something was covered because it is about somebody else. At the end stands what was left out, and why.</source>
        <translation>Det här är vad vårt register innehåller om dig (dataskyddsförordningen, artikel 15). Där det står ”{mask}” har något täckts över för att det handlar om någon annan. Sist står vad som utelämnats, och varför.</translation>
    </message>
    <message>
        <source>You have asked what our register holds about you. There is nothing that we can give you. That may be because there is nothing, or because what there is is protected by secrecy; the law does not let us say which.</source>
        <translation>Du har frågat vad vårt register innehåller om dig. Det finns ingenting som vi kan lämna ut till dig. Det kan bero på att det inte finns något, eller på att det som finns skyddas av sekretess. Lagen tillåter inte att vi säger vilket.</translation>
    </message>
    <message>
        <source>What is protected by secrecy is not given, and the law does not let us say whether there is anything of that kind.</source>
        <translation>Det som skyddas av sekretess lämnas inte ut, och lagen tillåter inte att vi säger om det finns något sådant.</translation>
    </message>
    <message>
        <source>The right to an extract does not include what may not be given out by law (lagen (2018:218) 5:1, offentlighets- och sekretesslagen (2009:400) 26:1).</source>
        <translation>Rätten till registerutdrag omfattar inte uppgifter som enligt lag inte får lämnas ut (lagen (2018:218) 5:1, offentlighets- och sekretesslagen (2009:400) 26:1).</translation>
    </message>
    <message>
        <source>Why: to notice violence, to give support and protection to those who are exposed to it and their children, and to document it as social services must (socialtjänstlagen (2025:400)). Legal basis: a task of public interest and a legal obligation (article 6.1 c and e); sensitive data by article 9.2 h and lagen (2001:454) om behandling av personuppgifter inom socialtjänsten.</source>
        <translation>Varför: för att uppmärksamma våld, ge stöd och skydd till den som är utsatt och till barnen, och dokumentera det som socialtjänsten måste (socialtjänstlagen (2025:400)). Rättslig grund: en uppgift av allmänt intresse och en rättslig förpliktelse (artikel 6.1 c och e); känsliga uppgifter enligt artikel 9.2 h och lagen (2001:454) om behandling av personuppgifter inom socialtjänsten.</translation>
    </message>
    <message>
        <source>What kinds: names and numbers, ways to reach you, your situation, health where it matters, legal matters, and notes. It comes from you, from those who told us, and from authorities.</source>
        <translation>Vilka slags uppgifter: namn och nummer, hur du nås, din situation, hälsa där det har betydelse, rättsprocesser och anteckningar. De kommer från dig, från dem som berättat för oss och från myndigheter.</translation>
    </message>
    <message>
        <source>How long: until five years after the last note, finished in the calendar year after. As it stands today, at the latest {day}. Some of it must be kept longer by law.</source>
        <translation>Hur länge: till fem år efter den sista anteckningen, och gallrat senast kalenderåret efter. Som det ser ut i dag senast {day}. En del måste enligt lag bevaras längre.</translation>
    </message>
    <message>
        <source>No decision about you is made by a machine, and nothing is sent to a country outside the EU. The register is kept encrypted on one computer.</source>
        <translation>Inga beslut om dig fattas av en maskin, och ingenting skickas till ett land utanför EU. Registret ligger krypterat på en dator.</translation>
    </message>
    <message>
        <source>You can ask us to correct what is wrong, or to note that you see it differently.</source>
        <translation>Du kan be oss rätta det som är fel, eller anteckna att du ser det annorlunda.</translation>
    </message>
    <message>
        <source>You can ask us to erase or to restrict the use of it, or object; what the law says that we must keep we can&apos;t erase before its time.</source>
        <translation>Du kan be oss radera uppgifter eller begränsa användningen, eller invända. Det som lagen säger att vi ska bevara kan vi inte radera i förtid.</translation>
    </message>
    <message>
        <source>You can ask for a decision that can be appealed about what was left out.</source>
        <translation>Du kan begära ett beslut om det som utelämnats, som går att överklaga.</translation>
    </message>
    <message>
        <source>You can complain to the data protection officer of the municipality and to Integritetsskyddsmyndigheten (IMY).</source>
        <translation>Du kan vända dig till kommunens dataskyddsombud och klaga hos Integritetsskyddsmyndigheten (IMY).</translation>
    </message>
    <message>
        <source>Covered in it: {what}</source>
        <translation>Övertäckt i den: {what}</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Hela posten</translation>
    </message>
    <message>
        <source>How long: until five years after the last note. Some of it must be kept longer by law.</source>
        <translation>Hur länge: till fem år efter den sista anteckningen. En del måste enligt lag bevaras längre.</translation>
    </message>
    <message>
        <source>Why: the work of social services, which must be documented (socialtjänstlagen (2025:400)). Legal basis: a task of public interest and a legal obligation (article 6.1 c and e); lagen (2001:454) om behandling av personuppgifter inom socialtjänsten.</source>
        <translation>Varför: socialtjänstens arbete, som måste dokumenteras (socialtjänstlagen (2025:400)). Rättslig grund: en uppgift av allmänt intresse och en rättslig förpliktelse (artikel 6.1 c och e); lagen (2001:454) om behandling av personuppgifter inom socialtjänsten.</translation>
    </message>
    <message>
        <source>Files are listed by their titles; ask us if you want a copy.</source>
        <translation>Filer är uppräknade med sina rubriker; säg till om du vill ha en kopia.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, not known how many</source>
        <translation>ja, okänt hur många</translation>
    </message>
    <message>
        <source>about</source>
        <translation>omkring</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Om dig</translation>
    </message>
    <message>
        <source>Internal: the list itself may tell him what he must not know. It stays in the unit.</source>
        <translation>Internt: redan listan kan berätta för honom vad han inte får veta. Den stannar i enheten.</translation>
    </message>
    <message>
        <source>Internal, for the unit&apos;s own file: the list may tell of others, also that somebody told and when. It stays in the unit.</source>
        <translation>Internt, för enhetens egen akt: listan kan berätta om andra, också att någon berättat och när. Den stannar i enheten.</translation>
    </message>
    <message>
        <source>Signals about you that led to no case</source>
        <translation>Signaler om dig som inte ledde till något ärende</translation>
    </message>
    <message>
        <source>Case {code}</source>
        <translation>Ärende {code}</translation>
    </message>
    <message>
        <source>Notes about you</source>
        <translation>Anteckningar om dig</translation>
    </message>
    <message>
        <source>Who has got information</source>
        <translation>Vilka som fått uppgifter</translation>
    </message>
    <message>
        <source>Who has opened the case (how many times that day)</source>
        <translation>Vilka som öppnat ärendet (hur många gånger den dagen)</translation>
    </message>
    <message>
        <source>Responsible for the register: the social services board that {unit} belongs to.</source>
        <translation>Ansvarig för registret: den socialnämnd som {unit} hör till.</translation>
    </message>
    <message>
        <source>Responsible for the register: the social services board.</source>
        <translation>Ansvarig för registret: socialnämnden.</translation>
    </message>
    <message>
        <source>How your data are used</source>
        <translation>Hur dina uppgifter används</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Dina rättigheter</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Ingenting utelämnades.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Gånger</translation>
    </message>
    <message>
        <source>Made {day} by {name}, {unit}</source>
        <translation>Gjort {day} av {name}, {unit}</translation>
    </message>
    <message>
        <source>Made {day} by the social services board</source>
        <translation>Gjort {day} av socialnämnden</translation>
    </message>
    <message>
        <source>somebody&apos;s personal circumstances in social services</source>
        <translation>någons personliga förhållanden i socialtjänsten</translation>
    </message>
    <message>
        <source>who told, where telling may bring violence upon them</source>
        <translation>vem som berättade, när det kan leda till våld mot den personen</translation>
    </message>
    <message>
        <source>an assumed identity, which never stands on paper</source>
        <translation>fingerade personuppgifter, som aldrig står på papper</translation>
    </message>
    <message>
        <source>the rights and freedoms of others</source>
        <translation>andras rättigheter och friheter</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Summary of the work against violence in close relationships</source>
        <translation>Sammanställning av arbetet mot våld i nära relationer</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Väntetid</translation>
    </message>
    <message>
        <source>Women in support</source>
        <translation>Kvinnor i stöd</translation>
    </message>
    <message>
        <source>Where they are later</source>
        <translation>Var de är senare</translation>
    </message>
    <message>
        <source>Legal process</source>
        <translation>Rättsprocess</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Vad som inte är känt</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>for each half-year</source>
        <translation>per halvår</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Every figure and table of a summary, with what it counts. It is the same text as in the data dictionary and in the report&apos;s appendix.</source>
        <translation>Varje siffra och tabell i en sammanställning, med vad den räknar. Samma text står i databeskrivningen och i rapportens bilaga.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om sammanställningen</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Perioden före</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjol</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Mäts i</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Täljare</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nämnare</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lägst</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>Varför värde saknas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Hämtas ur</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>nyckeltal</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabell</translation>
    </message>
    <message>
        <source>All counted (several rows may hold the same one)</source>
        <translation>Alla som räknats (flera rader kan gälla samma)</translation>
    </message>
    <message>
        <source>There is no such figure, or no such row in that period. It does not mean none: none is 0.</source>
        <translation>Uppgiften finns inte, eller raden finns inte i den perioden. Det betyder inte inga: inga skrivs 0.</translation>
    </message>
    <message>
        <source>Counts from 1 to {last} are not shown (“–”), and neither are further counts from which they could be worked out.</source>
        <translation>Antal från 1 till {last} visas inte (”–”), och inte heller ytterligare antal som de skulle kunna räknas ut från.</translation>
    </message>
    <message>
        <source>Shares are given of 20 or more, and only where neither the part nor the rest is a count that is not shown. Medians are given of five or more, percentiles of 20 or more.</source>
        <translation>Andelar anges av minst 20, och bara där varken delen eller resten är ett antal som inte visas. Medianer anges av minst fem, 90:e percentilen av minst 20.</translation>
    </message>
    <message>
        <source>The 95 % interval of a share; or, where a value is only known roughly, the least and the most it can be.</source>
        <translation>Det 95-procentiga intervallet för en andel; eller, där ett värde bara är ungefär känt, det minsta och det största det kan vara.</translation>
    </message>
    <message>
        <source>Further counts are not shown because of what was given out before: side by side, the reports would tell them.</source>
        <translation>Ytterligare antal visas inte, på grund av vad som har lämnats ut tidigare: sida vid sida skulle rapporterna röja dem.</translation>
    </message>
    <message>
        <source>The figures of {number} registers are added up. Nobody’s name left any of them, so whoever is in several is counted once in each.</source>
        <translation>Siffrorna från {number} register har lagts ihop. Inget namn har lämnat något av dem, så den som finns i flera räknas en gång i vart och ett.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>As the figures were known on</source>
        <translation>Siffrorna som de var kända</translation>
    </message>
    <message>
        <source>Smallest count shown, beside 0</source>
        <translation>Minsta antal som visas, utom 0</translation>
    </message>
    <message>
        <source>Empty cell</source>
        <translation>Tom cell</translation>
    </message>
    <message>
        <source>Per cent and medians</source>
        <translation>Procent och medianer</translation>
    </message>
    <message>
        <source>Lowest, highest</source>
        <translation>Lägst, högst</translation>
    </message>
    <message>
        <source>Earlier reports</source>
        <translation>Tidigare rapporter</translation>
    </message>
    <message>
        <source>Several registers</source>
        <translation>Flera register</translation>
    </message>
    <message>
        <source>{from_on} to {to_on}</source>
        <translation>{from_on} till {to_on}</translation>
    </message>
    <message>
        <source>Table {number}. {title}</source>
        <translation>Tabell {number}. {title}</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>not shown: too few</source>
        <translation>visas inte: för få</translation>
    </message>
    <message>
        <source>not reached yet: too many still wait</source>
        <translation>inte uppnått än: för många väntar fortfarande</translation>
    </message>
    <message>
        <source>nothing to count</source>
        <translation>inget att räkna</translation>
    </message>
    <message>
        <source>only known roughly</source>
        <translation>bara ungefär känt</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 arbetsdag</translation>
    </message>
    <message>
        <source>{number} working days</source>
        <translation>{number} arbetsdagar</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} dagar</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 timme</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} timmar</translation>
    </message>
    <message>
        <source>1 for each half-year</source>
        <translation>1 per halvår</translation>
    </message>
    <message>
        <source>{number} for each half-year</source>
        <translation>{number} per halvår</translation>
    </message>
    <message>
        <source>{first} working days or more</source>
        <translation>minst {first} arbetsdagar</translation>
    </message>
    <message>
        <source>{first} days or more</source>
        <translation>minst {first} dagar</translation>
    </message>
    <message>
        <source>{first}–{last} working days</source>
        <translation>{first}–{last} arbetsdagar</translation>
    </message>
    <message>
        <source>{first}–{last} days</source>
        <translation>{first}–{last} dagar</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} av {whole}</translation>
    </message>
    <message>
        <source>{low} days or more</source>
        <translation>minst {low} dagar</translation>
    </message>
    <message>
        <source>between {low} and {high} %</source>
        <translation>mellan {low} och {high} %</translation>
    </message>
    <message>
        <source>between {low} and {high} days</source>
        <translation>mellan {low} och {high} dagar</translation>
    </message>
    <message>
        <source>between {low} and {high} working days</source>
        <translation>mellan {low} och {high} arbetsdagar</translation>
    </message>
    <message>
        <source>{low} working days or more</source>
        <translation>{low} arbetsdagar eller mer</translation>
    </message>
    <message>
        <source>{share} ({part} of {whole})</source>
        <translation>{share} ({part} av {whole})</translation>
    </message>
    <message>
        <source>95 % interval {low}–{high} %</source>
        <translation>95-procentigt intervall {low}–{high} %</translation>
    </message>
    <message>
        <source>Unknown: {count} ({what}).</source>
        <translation>Okänt: {count} ({what}).</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>väntar fortfarande</translation>
    </message>
    <message>
        <source>passed on or closed with a reason</source>
        <translation>lämnad vidare eller avslutad med skäl</translation>
    </message>
    <message>
        <source>Signals by month</source>
        <translation>Signaler per månad</translation>
    </message>
    <message>
        <source>Signals of violence received, by the month they came.</source>
        <translation>Inkomna signaler om våld, efter den månad de kom.</translation>
    </message>
    <message>
        <source>Signals by source</source>
        <translation>Signaler efter källa</translation>
    </message>
    <message>
        <source>Women in support by relationship status</source>
        <translation>Kvinnor i stöd efter relationsstatus</translation>
    </message>
    <message>
        <source>Accompaniments by kind</source>
        <translation>Medföljningar efter slag</translation>
    </message>
    <message>
        <source>Accompaniments carried out in the period.</source>
        <translation>Medföljningar som genomförts under perioden.</translation>
    </message>
    <message>
        <source>Contacts by kind</source>
        <translation>Kontakter efter slag</translation>
    </message>
    <message>
        <source>Contacts written down in the period, drafts and those that were only tried included.</source>
        <translation>Kontakter som antecknats under perioden, även utkast och försök som inte lyckades.</translation>
    </message>
    <message>
        <source>Contacts by how far they came</source>
        <translation>Kontakter efter hur långt de kom</translation>
    </message>
    <message>
        <source>Contacts written down in the period, by what came of them.</source>
        <translation>Kontakter som antecknats under perioden, efter vad det blev av dem.</translation>
    </message>
    <message>
        <source>What is missing in contacts</source>
        <translation>Vad som saknas i kontakter</translation>
    </message>
    <message>
        <source>Contacts of the period without a length; they add nothing to the hours.</source>
        <translation>Periodens kontakter utan angiven tid; de lägger inget till timmarna.</translation>
    </message>
    <message>
        <source>length not noted</source>
        <translation>tid inte antecknad</translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation>Öppnade ärenden</translation>
    </message>
    <message>
        <source>Cases opened in the period, by whether they are marked as acute. A case that was merged into another is not counted.</source>
        <translation>Ärenden som öppnats under perioden, efter om de är markerade som akuta. Ett ärende som förts samman med ett annat räknas inte.</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>akut</translation>
    </message>
    <message>
        <source>not acute</source>
        <translation>inte akut</translation>
    </message>
    <message>
        <source>Cases closed, by reason</source>
        <translation>Avslutade ärenden efter skäl</translation>
    </message>
    <message>
        <source>Cases closed in the period. A case that was merged into another is not counted.</source>
        <translation>Ärenden som avslutats under perioden. Ett ärende som förts samman med ett annat räknas inte.</translation>
    </message>
    <message>
        <source>Cases open at the end, by relationship status</source>
        <translation>Öppna ärenden vid periodens slut efter relationsstatus</translation>
    </message>
    <message>
        <source>Cases opened and not closed at the end of the period, also those with no contact in it, by the woman&apos;s status then.</source>
        <translation>Ärenden som öppnats och inte avslutats vid periodens slut, även de utan någon kontakt under perioden, efter kvinnans status då.</translation>
    </message>
    <message>
        <source>Risk reviews by level</source>
        <translation>Riskbedömningar efter nivå</translation>
    </message>
    <message>
        <source>Risk reviews made in the period, by the worker&apos;s judgement. A woman may have several.</source>
        <translation>Riskbedömningar som gjorts under perioden, efter stödjarens bedömning. En kvinna kan ha flera.</translation>
    </message>
    <message>
        <source>all contacts of the period</source>
        <translation>alla kontakter under perioden</translation>
    </message>
    <message>
        <source>contacts without a length</source>
        <translation>kontakter utan angiven tid</translation>
    </message>
    <message>
        <source>The share where this is not known. The more that is unknown, the less the other figures say.</source>
        <translation>Andelen där detta inte är känt. Ju mer som är okänt, desto mindre säger de andra siffrorna.</translation>
    </message>
    <message>
        <source>those where it is not known</source>
        <translation>de där det inte är känt</translation>
    </message>
    <message>
        <source>Contacts written down in the period, also those that were only tried.</source>
        <translation>Kontakter som antecknats under perioden, även försök som inte lyckades.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>hours of contacts with a length</source>
        <translation>timmar i kontakter med angiven tid</translation>
    </message>
    <message>
        <source>Cases opened in the period.</source>
        <translation>Ärenden som öppnats under perioden.</translation>
    </message>
    <message>
        <source>cases opened in the period</source>
        <translation>ärenden som öppnats under perioden</translation>
    </message>
    <message>
        <source>Cases closed</source>
        <translation>Avslutade ärenden</translation>
    </message>
    <message>
        <source>Cases closed in the period.</source>
        <translation>Ärenden som avslutats under perioden.</translation>
    </message>
    <message>
        <source>cases closed in the period</source>
        <translation>ärenden som avslutats under perioden</translation>
    </message>
    <message>
        <source>Cases open at the end</source>
        <translation>Öppna ärenden vid periodens slut</translation>
    </message>
    <message>
        <source>Cases opened and not closed at the end of the period.</source>
        <translation>Ärenden som öppnats och inte avslutats vid periodens slut.</translation>
    </message>
    <message>
        <source>cases open on that day</source>
        <translation>ärenden som var öppna den dagen</translation>
    </message>
    <message>
        <source>Risk reviews</source>
        <translation>Riskbedömningar</translation>
    </message>
    <message>
        <source>Risk reviews made in the period.</source>
        <translation>Riskbedömningar som gjorts under perioden.</translation>
    </message>
    <message>
        <source>risk reviews made in the period</source>
        <translation>riskbedömningar som gjorts under perioden</translation>
    </message>
    <message>
        <source>What he is to her not known</source>
        <translation>Hans relation till henne inte känd</translation>
    </message>
    <message>
        <source>Type of violence not known</source>
        <translation>Våldstyp inte känd</translation>
    </message>
    <message>
        <source>Children in the home not known</source>
        <translation>Barn i hemmet inte känt</translation>
    </message>
    <message>
        <source>Relationship status not known</source>
        <translation>Relationsstatus inte känd</translation>
    </message>
    <message>
        <source>Length of contact not known</source>
        <translation>Kontaktens längd inte känd</translation>
    </message>
    <message>
        <source>Why a legal matter ended not known</source>
        <translation>Skälet till att rättsprocessen avslutades inte känt</translation>
    </message>
    <message>
        <source>matters that ended in the period</source>
        <translation>rättsprocesser som avslutades under perioden</translation>
    </message>
    <message>
        <source>carried through</source>
        <translation>fullföljd</translation>
    </message>
    <message>
        <source>discontinued</source>
        <translation>nedlagd</translation>
    </message>
    <message>
        <source>she no longer takes part</source>
        <translation>hon medverkar inte längre</translation>
    </message>
    <message>
        <source>other or unknown end</source>
        <translation>annat eller okänt skäl</translation>
    </message>
    <message>
        <source>Signals still waiting for first support</source>
        <translation>Signaler som väntar på första stödet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Working days from the signal; a signal without it at the end still waits, or was passed on or closed.</source>
        <translation>Arbetsdagar från signalen. En signal där det inte skett vid periodens slut väntar fortfarande, eller har lämnats vidare eller avslutats.</translation>
    </message>
    <message>
        <source>Signals of the period by who they came from. Only “police” counts as the police.</source>
        <translation>Periodens signaler efter vem de kom från. Bara ”polis” räknas som polisen.</translation>
    </message>
    <message>
        <source>Signals by what he is to her</source>
        <translation>Signaler efter hans relation till henne</translation>
    </message>
    <message>
        <source>Signals of the period by the relation between the one who uses violence and her.</source>
        <translation>Periodens signaler efter relationen mellan den som utövar våld och henne.</translation>
    </message>
    <message>
        <source>Signals by type of violence</source>
        <translation>Signaler efter våldstyp</translation>
    </message>
    <message>
        <source>Signals of the period in which each type was noted. A signal may have several, so that the rows add up to more than the signals.</source>
        <translation>Periodens signaler där var och en av våldstyperna antecknats. En signal kan ha flera, så radernas summa kan bli större än antalet signaler.</translation>
    </message>
    <message>
        <source>no type noted</source>
        <translation>ingen våldstyp antecknad</translation>
    </message>
    <message>
        <source>Signals by what was decided</source>
        <translation>Signaler efter vad som beslutades</translation>
    </message>
    <message>
        <source>Signals of the period by what had been decided about them at its end.</source>
        <translation>Periodens signaler efter vad som hade beslutats om dem vid periodens slut.</translation>
    </message>
    <message>
        <source>Waits for the first attempt to reach her</source>
        <translation>Väntetid till första försöket att nå henne</translation>
    </message>
    <message>
        <source>Waits for the first contact</source>
        <translation>Väntetid till första kontakten</translation>
    </message>
    <message>
        <source>Waits for the first support</source>
        <translation>Väntetid till första stödet</translation>
    </message>
    <message>
        <source>Signals waiting at the end, by how long</source>
        <translation>Signaler som väntar vid periodens slut, efter hur länge</translation>
    </message>
    <message>
        <source>Signals without first support at the end of the period and not passed on or closed, whenever they came, by the working days they had waited.</source>
        <translation>Signaler som vid periodens slut varken fått ett första stöd eller lämnats vidare eller avslutats, oavsett när de kom, efter hur många arbetsdagar de hade väntat.</translation>
    </message>
    <message>
        <source>What is missing in signals</source>
        <translation>Vad som saknas i signaler</translation>
    </message>
    <message>
        <source>Signals of the period where something is not known or can&apos;t be right. They are counted all the same: a day before the signal, or a decision without a day, counts as on the day of the signal.</source>
        <translation>Periodens signaler där något inte är känt eller inte kan stämma. De räknas ändå: en dag före signalen, eller ett beslut utan dag, räknas som signalens dag.</translation>
    </message>
    <message>
        <source>children in the home not known</source>
        <translation>barn i hemmet inte känt</translation>
    </message>
    <message>
        <source>decision without a day</source>
        <translation>beslut utan dag</translation>
    </message>
    <message>
        <source>answered before it came</source>
        <translation>besvarad innan den kom</translation>
    </message>
    <message>
        <source>first attempt to reach her</source>
        <translation>första försöket att nå henne</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>första kontakten</translation>
    </message>
    <message>
        <source>first support</source>
        <translation>första stödet</translation>
    </message>
    <message>
        <source>all signals of the period</source>
        <translation>alla signaler under perioden</translation>
    </message>
    <message>
        <source>By the Kaplan–Meier estimate: those still waiting count for as long as they have waited, and those passed on or closed until then; nobody is left out.</source>
        <translation>Enligt Kaplan–Meiers skattning: de som ännu väntar räknas så länge de har väntat, och de som lämnats vidare eller avslutats räknas fram till dess. Ingen utelämnas.</translation>
    </message>
    <message>
        <source>working days from each signal</source>
        <translation>arbetsdagar från varje signal</translation>
    </message>
    <message>
        <source>signals answered before they came</source>
        <translation>signaler som besvarades innan de kom</translation>
    </message>
    <message>
        <source>Median working days to {hand}</source>
        <translation>Median, arbetsdagar till {hand}</translation>
    </message>
    <message>
        <source>90th percentile, working days to {hand}</source>
        <translation>90:e percentilen, arbetsdagar till {hand}</translation>
    </message>
    <message>
        <source>{hand} by working day {days}</source>
        <translation>{hand} senast arbetsdag {days}</translation>
    </message>
    <message>
        <source>signals reached by then, as estimated</source>
        <translation>signaler där det skett senast den dagen, enligt skattningen</translation>
    </message>
    <message>
        <source>Signals that did not come from the police</source>
        <translation>Signaler som inte kom från polisen</translation>
    </message>
    <message>
        <source>Signals from any source but the police. A police-based centre would only have met the others.</source>
        <translation>Signaler från alla andra källor än polisen. Ett polisbaserat centrum hade bara mött de övriga.</translation>
    </message>
    <message>
        <source>signals from another source than the police</source>
        <translation>signaler från en annan källa än polisen</translation>
    </message>
    <message>
        <source>signals from an anonymous or other source</source>
        <translation>signaler från en anonym eller annan källa</translation>
    </message>
    <message>
        <source>Signals received</source>
        <translation>Inkomna signaler</translation>
    </message>
    <message>
        <source>Signals of violence received in the period, from anyone.</source>
        <translation>Signaler om våld som kommit in under perioden, från vem som helst.</translation>
    </message>
    <message>
        <source>Signals that led to a case</source>
        <translation>Signaler som ledde till ett ärende</translation>
    </message>
    <message>
        <source>Signals linked to a case or for which a case was opened, by the end of the period.</source>
        <translation>Signaler som vid periodens slut hade kopplats till ett ärende eller lett till ett nytt.</translation>
    </message>
    <message>
        <source>signals with a case</source>
        <translation>signaler med ett ärende</translation>
    </message>
    <message>
        <source>signals not yet decided about</source>
        <translation>signaler som inget beslutats om än</translation>
    </message>
    <message>
        <source>Signals of the period without first support at its end, and not passed on or closed. They are counted in the waiting times.</source>
        <translation>Periodens signaler som inte hade lett till något första stöd vid periodens slut och inte lämnats vidare eller avslutats. De räknas med i väntetiderna.</translation>
    </message>
    <message>
        <source>signals still waiting</source>
        <translation>signaler som väntar fortfarande</translation>
    </message>
    <message>
        <source>Signals waiting at the end, whenever they came</source>
        <translation>Signaler som väntar vid periodens slut, oavsett när de kom</translation>
    </message>
    <message>
        <source>Signals without first support at the end of the period and not passed on or closed, also those that came before it.</source>
        <translation>Signaler som vid periodens slut varken fått ett första stöd eller lämnats vidare eller avslutats, även de som kom före perioden.</translation>
    </message>
    <message>
        <source>signals waiting on that day</source>
        <translation>signaler som väntade den dagen</translation>
    </message>
    <message>
        <source>living with him</source>
        <translation>bor med honom</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>separerad</translation>
    </message>
    <message>
        <source>status not known</source>
        <translation>status inte känd</translation>
    </message>
    <message>
        <source>with him at the start and at the end</source>
        <translation>med honom vid början och vid slutet</translation>
    </message>
    <message>
        <source>with him at the start, separated at the end</source>
        <translation>med honom vid början, separerad vid slutet</translation>
    </message>
    <message>
        <source>with him at the start, not known at the end</source>
        <translation>med honom vid början, inte känt vid slutet</translation>
    </message>
    <message>
        <source>separated at the start, with him at the end</source>
        <translation>separerad vid början, med honom vid slutet</translation>
    </message>
    <message>
        <source>separated at the start and at the end</source>
        <translation>separerad vid början och vid slutet</translation>
    </message>
    <message>
        <source>separated at the start, not known at the end</source>
        <translation>separerad vid början, inte känt vid slutet</translation>
    </message>
    <message>
        <source>not known at the start, with him at the end</source>
        <translation>inte känt vid början, med honom vid slutet</translation>
    </message>
    <message>
        <source>not known at the start, separated at the end</source>
        <translation>inte känt vid början, separerad vid slutet</translation>
    </message>
    <message>
        <source>not known at the start or at the end</source>
        <translation>inte känt vid början eller slutet</translation>
    </message>
    <message>
        <source>that day has not come</source>
        <translation>den dagen har inte kommit</translation>
    </message>
    <message>
        <source>Women first reached in the period, by their status so many months later; “that day has not come” where it lies after the day the figures are from.</source>
        <translation>Kvinnor som nåddes för första gången under perioden, efter deras status så många månader senare. ”Den dagen har inte kommit” betyder att så många månader inte hade gått den dag siffrorna är från.</translation>
    </message>
    <message>
        <source>Women in support, from the start to the end of the period</source>
        <translation>Kvinnor i stöd, från periodens början till dess slut</translation>
    </message>
    <message>
        <source>Women reached at least once in the period, by their status at its start and at its end.</source>
        <translation>Kvinnor som nåtts minst en gång under perioden, efter deras status vid periodens början och vid dess slut.</translation>
    </message>
    <message>
        <source>Women reached at least once in the period, by their status at its end. “Unknown” is where nobody has noted one.</source>
        <translation>Kvinnor som nåtts minst en gång under perioden, efter deras status vid periodens slut. ”Okänt” betyder att ingen har antecknat någon.</translation>
    </message>
    <message>
        <source>Women who lived with him at some time in the period</source>
        <translation>Kvinnor som bodde med honom någon gång under perioden</translation>
    </message>
    <message>
        <source>Women reached at least once in the period, by whether their status was living with him, planning to leave or back with him on any day of it.</source>
        <translation>Kvinnor som nåtts minst en gång under perioden, efter om deras status någon dag under den var bor med honom, planerar lämna eller åter hos honom.</translation>
    </message>
    <message>
        <source>never with him, or not known</source>
        <translation>aldrig med honom, eller inte känt</translation>
    </message>
    <message>
        <source>Women in support and the police</source>
        <translation>Kvinnor i stöd och polisen</translation>
    </message>
    <message>
        <source>Women reached at least once in the period, by whether a police report was noted by its end, and which came first: it or her support. On the same day the report counts as first. Support begins with the first support given by the end of the period, or with the first contact with her where none was given.</source>
        <translation>Kvinnor som nåtts minst en gång under perioden, efter om en polisanmälan var antecknad vid periodens slut och vilket som kom först: polisanmälan eller stödet. Om de kom samma dag räknas polisanmälan som först. Stödet börjar med det första stöd som getts fram till periodens slut, eller med den första kontakten med henne om inget stöd getts.</translation>
    </message>
    <message>
        <source>no police report</source>
        <translation>ingen polisanmälan</translation>
    </message>
    <message>
        <source>support before the police report</source>
        <translation>stöd före polisanmälan</translation>
    </message>
    <message>
        <source>the police report came first</source>
        <translation>polisanmälan kom först</translation>
    </message>
    <message>
        <source>Women in support by where they were when it began</source>
        <translation>Kvinnor i stöd efter om de bodde med honom när stödet började</translation>
    </message>
    <message>
        <source>Women reached at least once in the period, by their status on the day their support began: the first support given by the end of the period, or the first contact with her where none was given.</source>
        <translation>Kvinnor som nåtts minst en gång under perioden, efter deras status den dag stödet började: det första stöd som getts fram till periodens slut, eller den första kontakten med henne om inget stöd getts.</translation>
    </message>
    <message>
        <source>Changes of relationship status</source>
        <translation>Ändringar av relationsstatus</translation>
    </message>
    <message>
        <source>Changes noted in the period where the status before was known and differed from the new one. “Back with him” after any status is a return. A woman may leave and return more than once; nothing here judges.</source>
        <translation>Ändringar som antecknats under perioden där statusen före var känd och en annan än den nya. ”Åter hos honom” räknas alltid som att hon gick tillbaka till honom. En kvinna kan lämna och gå tillbaka mer än en gång; inget här dömer.</translation>
    </message>
    <message>
        <source>began to plan to leave</source>
        <translation>började planera att lämna</translation>
    </message>
    <message>
        <source>left him</source>
        <translation>lämnade honom</translation>
    </message>
    <message>
        <source>went back to him</source>
        <translation>gick tillbaka till honom</translation>
    </message>
    <message>
        <source>other change</source>
        <translation>annan ändring</translation>
    </message>
    <message>
        <source>Three months after the first contact</source>
        <translation>Tre månader efter första kontakten</translation>
    </message>
    <message>
        <source>Six months after the first contact</source>
        <translation>Sex månader efter första kontakten</translation>
    </message>
    <message>
        <source>Twelve months after the first contact</source>
        <translation>Tolv månader efter första kontakten</translation>
    </message>
    <message>
        <source>women reached at least once in the period</source>
        <translation>kvinnor som nåtts minst en gång under perioden</translation>
    </message>
    <message>
        <source>women whose status is not known</source>
        <translation>kvinnor vars status inte är känd</translation>
    </message>
    <message>
        <source>Women whose status was living with him, planning to leave or back with him.</source>
        <translation>Kvinnor vars status var bor med honom, planerar lämna eller åter hos honom.</translation>
    </message>
    <message>
        <source>women living with him</source>
        <translation>kvinnor som bodde med honom</translation>
    </message>
    <message>
        <source>Separated {months} months after the first contact</source>
        <translation>Separerade {months} månader efter första kontakten</translation>
    </message>
    <message>
        <source>Of the women first reached in the period for whom that day has come. It says where they are, not what led there.</source>
        <translation>Av de kvinnor som nåddes för första gången under perioden och för vilka den dagen har kommit. Det säger var de är, inte vad som ledde dit.</translation>
    </message>
    <message>
        <source>women separated on that day</source>
        <translation>kvinnor som var separerade den dagen</translation>
    </message>
    <message>
        <source>women first reached in the period for whom that day has come</source>
        <translation>kvinnor som nåddes för första gången under perioden och för vilka den dagen har kommit</translation>
    </message>
    <message>
        <source>Women supported without a police report</source>
        <translation>Kvinnor som fick stöd utan polisanmälan</translation>
    </message>
    <message>
        <source>women without a police report</source>
        <translation>kvinnor utan polisanmälan</translation>
    </message>
    <message>
        <source>Women supported before they reported to the police</source>
        <translation>Kvinnor som fick stöd före polisanmälan</translation>
    </message>
    <message>
        <source>Women in support whose support began before the first police report.</source>
        <translation>Kvinnor i stöd där stödet började före den första polisanmälan.</translation>
    </message>
    <message>
        <source>women whose support came before the report</source>
        <translation>kvinnor där stödet kom före polisanmälan</translation>
    </message>
    <message>
        <source>Women a police-based centre would have met from the start</source>
        <translation>Kvinnor som ett polisbaserat centrum hade mött från början</translation>
    </message>
    <message>
        <source>Women in support whose police report came before their support, or on the same day.</source>
        <translation>Kvinnor i stöd där polisanmälan kom före stödet, eller samma dag.</translation>
    </message>
    <message>
        <source>women whose report came first</source>
        <translation>kvinnor där polisanmälan kom först</translation>
    </message>
    <message>
        <source>Women supported while living with him</source>
        <translation>Kvinnor som fick stöd medan de bodde med honom</translation>
    </message>
    <message>
        <source>Women in support who lived with him on the day their support began.</source>
        <translation>Kvinnor i stöd som bodde med honom den dag stödet började.</translation>
    </message>
    <message>
        <source>women living with him when support began</source>
        <translation>kvinnor som bodde med honom när stödet började</translation>
    </message>
    <message>
        <source>Women reached at least once in the period: contact with her, or support, drafts of notes included. A woman with two cases counts twice.</source>
        <translation>Kvinnor som nåtts minst en gång under perioden: kontakt med henne, eller stöd, även sådant som bara är antecknat i utkast. En kvinna med två ärenden räknas två gånger.</translation>
    </message>
    <message>
        <source>Living with him at the start</source>
        <translation>Bodde med honom vid periodens början</translation>
    </message>
    <message>
        <source>Living with him at the end</source>
        <translation>Bodde med honom vid periodens slut</translation>
    </message>
    <message>
        <source>Living with him at some time in the period</source>
        <translation>Bodde med honom någon gång under perioden</translation>
    </message>
    <message>
        <source>Times somebody left him</source>
        <translation>Gånger någon lämnade honom</translation>
    </message>
    <message>
        <source>Changes from living with him to separated, noted in the period. A woman may leave more than once.</source>
        <translation>Ändringar från bor med honom till separerad, antecknade under perioden. En kvinna kan lämna mer än en gång.</translation>
    </message>
    <message>
        <source>changes to separated</source>
        <translation>ändringar till separerad</translation>
    </message>
    <message>
        <source>Times somebody went back to him</source>
        <translation>Gånger någon gick tillbaka till honom</translation>
    </message>
    <message>
        <source>Changes from separated to living with him, or to “back with him” from any known status, noted in the period. Leaving is a process; returning is part of it for many.</source>
        <translation>Ändringar från separerad till att bo med honom, eller till ”åter hos honom” från vilken känd status som helst, antecknade under perioden. Att lämna är en process; att gå tillbaka hör till den för många.</translation>
    </message>
    <message>
        <source>changes to living with him</source>
        <translation>ändringar till bor med honom</translation>
    </message>
    <message>
        <source>Women reached for the first time</source>
        <translation>Kvinnor som nåddes för första gången</translation>
    </message>
    <message>
        <source>Women whose first contact was in the period.</source>
        <translation>Kvinnor vars första kontakt var under perioden.</translation>
    </message>
    <message>
        <source>women first reached in the period</source>
        <translation>kvinnor som nåddes för första gången under perioden</translation>
    </message>
    <message>
        <source>Women in support with no police report noted by the end of the period.</source>
        <translation>Kvinnor i stöd där ingen polisanmälan var antecknad vid periodens slut.</translation>
    </message>
    <message>
        <source>Carried through, with accompaniment</source>
        <translation>Fullföljda, med medföljning</translation>
    </message>
    <message>
        <source>matters that ended in the period, with accompaniment</source>
        <translation>rättsprocesser som avslutades under perioden, med medföljning</translation>
    </message>
    <message>
        <source>Carried through, without accompaniment</source>
        <translation>Fullföljda, utan medföljning</translation>
    </message>
    <message>
        <source>Legal matters open at the end</source>
        <translation>Pågående rättsprocesser vid periodens slut</translation>
    </message>
    <message>
        <source>with accompaniment: carried through</source>
        <translation>med medföljning: fullföljd</translation>
    </message>
    <message>
        <source>with accompaniment: discontinued</source>
        <translation>med medföljning: nedlagd</translation>
    </message>
    <message>
        <source>with accompaniment: she no longer takes part</source>
        <translation>med medföljning: hon medverkar inte längre</translation>
    </message>
    <message>
        <source>with accompaniment: other or unknown end</source>
        <translation>med medföljning: annat eller okänt skäl</translation>
    </message>
    <message>
        <source>without accompaniment: carried through</source>
        <translation>utan medföljning: fullföljd</translation>
    </message>
    <message>
        <source>without accompaniment: discontinued</source>
        <translation>utan medföljning: nedlagd</translation>
    </message>
    <message>
        <source>without accompaniment: she no longer takes part</source>
        <translation>utan medföljning: hon medverkar inte längre</translation>
    </message>
    <message>
        <source>without accompaniment: other or unknown end</source>
        <translation>utan medföljning: annat eller okänt skäl</translation>
    </message>
    <message>
        <source>ended in another way</source>
        <translation>avslutad på annat sätt</translation>
    </message>
    <message>
        <source>Police reports by offence</source>
        <translation>Polisanmälningar efter brott</translation>
    </message>
    <message>
        <source>Legal matters reported in the period. A matter may concern several offences.</source>
        <translation>Rättsprocesser som anmälts under perioden. En rättsprocess kan gälla flera brott.</translation>
    </message>
    <message>
        <source>no offence noted</source>
        <translation>inget brott antecknat</translation>
    </message>
    <message>
        <source>From report to the prosecutor&apos;s decision</source>
        <translation>Från polisanmälan till åklagarens beslut</translation>
    </message>
    <message>
        <source>Calendar days from the police report to prosecution, summary punishment order, discontinuance or a decision not to investigate, for matters reported in the period.</source>
        <translation>Kalenderdagar från polisanmälan till åtal, strafföreläggande, nedläggning eller beslut att inte inleda förundersökning, för rättsprocesser som anmälts under perioden.</translation>
    </message>
    <message>
        <source>From prosecution to judgment</source>
        <translation>Från åtal till dom</translation>
    </message>
    <message>
        <source>Calendar days from prosecution to the first judgment of the district court after it, for matters prosecuted in the period.</source>
        <translation>Kalenderdagar från åtal till tingsrättens första dom därefter, för rättsprocesser där åtal väckts under perioden.</translation>
    </message>
    <message>
        <source>Matters reported and not ended at the end of the period, by how far they had come.</source>
        <translation>Anmälda rättsprocesser som inte var avslutade vid periodens slut, efter hur långt de hade kommit.</translation>
    </message>
    <message>
        <source>reported or under investigation</source>
        <translation>anmäld eller under förundersökning</translation>
    </message>
    <message>
        <source>prosecuted, before judgment</source>
        <translation>åtal väckt, före dom</translation>
    </message>
    <message>
        <source>judgment given, appeal or not yet final</source>
        <translation>dom meddelad, överklagad eller inte laga kraft än</translation>
    </message>
    <message>
        <source>Legal matters ended, with and without accompaniment</source>
        <translation>Avslutade rättsprocesser, med och utan medföljning</translation>
    </message>
    <message>
        <source>Matters that ended in the period, by how they ended and by whether the support worker had gone along at least once in that matter by the end of the period; matters tried together count each for itself.</source>
        <translation>Rättsprocesser som avslutades under perioden, efter hur de avslutades och efter om kvinnostödjaren hade följt med minst en gång i just den rättsprocessen fram till periodens slut. Rättsprocesser som handläggs tillsammans räknas var för sig.</translation>
    </message>
    <message>
        <source>Legal matters ended, by reason</source>
        <translation>Avslutade rättsprocesser efter skäl</translation>
    </message>
    <message>
        <source>Matters that ended in the period, by reason.</source>
        <translation>Rättsprocesser som avslutades under perioden, efter varför.</translation>
    </message>
    <message>
        <source>reason not noted</source>
        <translation>skäl inte antecknat</translation>
    </message>
    <message>
        <source>Restraining orders</source>
        <translation>Kontaktförbud</translation>
    </message>
    <message>
        <source>Restraining orders applied for in the period (or decided, where the application has no day), by state.</source>
        <translation>Kontaktförbud som sökts under perioden (eller beslutats, om ansökan saknar dag), efter läge.</translation>
    </message>
    <message>
        <source>Breaches of restraining orders</source>
        <translation>Överträdelser av kontaktförbud</translation>
    </message>
    <message>
        <source>Breaches in the period, by whether the police had been told by its end.</source>
        <translation>Överträdelser under perioden, efter om de hade anmälts till polisen vid periodens slut.</translation>
    </message>
    <message>
        <source>the police were told</source>
        <translation>anmäld till polisen</translation>
    </message>
    <message>
        <source>the police were not told</source>
        <translation>inte anmäld till polisen</translation>
    </message>
    <message>
        <source>matters reported in the period</source>
        <translation>rättsprocesser som anmälts under perioden</translation>
    </message>
    <message>
        <source>Matters that ended in judgment, summary punishment order or waived prosecution, of all that ended. It does not tell that accompaniment was the cause: those who get it may differ in other ways.</source>
        <translation>Rättsprocesser som slutade med dom, strafföreläggande eller åtalsunderlåtelse, av alla som avslutades. Det visar inte att medföljningen är orsaken: de som får den kan skilja sig på andra sätt.</translation>
    </message>
    <message>
        <source>matters carried through</source>
        <translation>fullföljda rättsprocesser</translation>
    </message>
    <message>
        <source>matters with another or an unknown end</source>
        <translation>rättsprocesser som avslutades av annat eller okänt skäl</translation>
    </message>
    <message>
        <source>calendar days in each matter</source>
        <translation>kalenderdagar i varje rättsprocess</translation>
    </message>
    <message>
        <source>By the Kaplan–Meier estimate: matters that have not come so far count for as long as they have waited.</source>
        <translation>Enligt Kaplan–Meiers skattning: rättsprocesser som inte har kommit så långt räknas så länge de har väntat.</translation>
    </message>
    <message>
        <source>Police reports</source>
        <translation>Polisanmälningar</translation>
    </message>
    <message>
        <source>Legal matters reported to the police in the period, also those that are tried together with another.</source>
        <translation>Rättsprocesser som polisanmälts under perioden, även de som handläggs tillsammans med en annan.</translation>
    </message>
    <message>
        <source>Matters reported and not ended at the end of the period.</source>
        <translation>Anmälda rättsprocesser som inte var avslutade vid periodens slut.</translation>
    </message>
    <message>
        <source>matters open on that day</source>
        <translation>rättsprocesser som pågick den dagen</translation>
    </message>
    <message>
        <source>Accompaniments</source>
        <translation>Medföljningar</translation>
    </message>
    <message>
        <source>Times the support worker went along in the period: interviews, counsel, hearings, judgment talks.</source>
        <translation>Gånger kvinnostödjaren följde med under perioden: förhör, möten med målsägandebiträdet, förhandlingar, samtal om domen.</translation>
    </message>
    <message>
        <source>accompaniments carried out</source>
        <translation>genomförda medföljningar</translation>
    </message>
    <message>
        <source>matters that ended in the period, without accompaniment</source>
        <translation>rättsprocesser som avslutades under perioden, utan medföljning</translation>
    </message>
    <message>
        <source>Median days from report to the prosecutor&apos;s decision</source>
        <translation>Median, dagar från polisanmälan till åklagarens beslut</translation>
    </message>
    <message>
        <source>Median days from prosecution to judgment</source>
        <translation>Median, dagar från åtal till dom</translation>
    </message>
    <message>
        <source>matters prosecuted in the period</source>
        <translation>rättsprocesser där åtal väckts under perioden</translation>
    </message>
    <message>
        <source>Restraining orders granted</source>
        <translation>Beviljade kontaktförbud</translation>
    </message>
    <message>
        <source>Restraining orders in force or lifted later, of those decided.</source>
        <translation>Kontaktförbud som gäller eller senare har upphävts, av alla ansökningar som beslutats.</translation>
    </message>
    <message>
        <source>orders granted</source>
        <translation>beviljade kontaktförbud</translation>
    </message>
    <message>
        <source>orders decided</source>
        <translation>beslut om kontaktförbud</translation>
    </message>
    <message>
        <source>applications not yet decided</source>
        <translation>ansökningar som inte beslutats än</translation>
    </message>
    <message>
        <source>Hours of contact</source>
        <translation>Timmar i kontakt</translation>
    </message>
    <message>
        <source>The length of all contacts of the period; those without a length are the unknown.</source>
        <translation>Sammanlagd tid för periodens kontakter. Kontakter utan angiven tid räknas som okända.</translation>
    </message>
    <message>
        <source>A woman, child or man known to several registers is counted in each of them; the files name nobody, so this can&apos;t be seen.</source>
        <translation>En kvinna, ett barn eller en man som finns i flera register räknas i vart och ett av dem. Inget namn finns i filerna, så det går inte att se.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>visas inte</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>month {number}</source>
        <translation>månad {number}</translation>
    </message>
    <message>
        <source>Share not there yet</source>
        <translation>Andel som ännu inte kommit dit</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>arbetsdagar</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>Living with him</source>
        <translation>Bor med honom</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Separerad</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation>Status inte känd</translation>
    </message>
    <message>
        <source>The first day of the period, as year-month-day.</source>
        <translation>Periodens första dag, som år-månad-dag.</translation>
    </message>
    <message>
        <source>The last day of the period, as year-month-day. The periods compared with stand below, in the same columns.</source>
        <translation>Periodens sista dag, som år-månad-dag. De perioder som jämförs med står längre ned, i samma kolumner.</translation>
    </message>
    <message>
        <source>indicator: a figure; row: a count in a table; total: how many a table counts.</source>
        <translation>indicator: ett nyckeltal; row: ett antal i en tabell; total: hur många en tabell räknar.</translation>
    </message>
    <message>
        <source>The part of the summary: {groups}.</source>
        <translation>Delen av sammanställningen: {groups}.</translation>
    </message>
    <message>
        <source>Which indicator or table it is. The keys are the same in every language and period, and explained below.</source>
        <translation>Vilket nyckeltal eller vilken tabell det är. Nycklarna är desamma på alla språk och i alla perioder, och förklaras nedan.</translation>
    </message>
    <message>
        <source>Which row of the table: a code, the first day of a month, or days_ and how many days. Empty for indicators and totals.</source>
        <translation>Vilken rad i tabellen: en kod, en månads första dag, eller days_ och hur många dagar. Tom för nyckeltal och summor.</translation>
    </message>
    <message>
        <source>What the indicator, the row or the table is called.</source>
        <translation>Vad nyckeltalet, raden eller tabellen heter.</translation>
    </message>
    <message>
        <source>The figure itself; empty where it is not shown or where there is none. Shares are between 0 and 1. The decimal mark is “{mark}”, and “{delimiter}” stands between columns.</source>
        <translation>Själva siffran; tom där den inte visas eller inte finns. Andelar ligger mellan 0 och 1. Decimaltecknet är ”{mark}”, och ”{delimiter}” står mellan kolumnerna.</translation>
    </message>
    <message>
        <source>What the value is: {units}.</source>
        <translation>Vad värdet är: {units}.</translation>
    </message>
    <message>
        <source>How many the numerator counts; empty where there is none or where it is not shown.</source>
        <translation>Hur många täljaren räknar; tom där den inte finns eller inte visas.</translation>
    </message>
    <message>
        <source>How many the denominator counts; empty where there is none or where it is not shown.</source>
        <translation>Hur många nämnaren räknar; tom där den inte finns eller inte visas.</translation>
    </message>
    <message>
        <source>How many are not known; empty where nothing can be unknown or where it is not shown.</source>
        <translation>Hur många som inte är kända; tom där inget kan vara okänt eller där antalet inte visas.</translation>
    </message>
    <message>
        <source>The lower end of the 95 % interval of a share; where a value is only known roughly, the least it can be.</source>
        <translation>Nedre gränsen för det 95-procentiga intervallet för en andel; där ett värde bara är ungefär känt, det minsta det kan vara.</translation>
    </message>
    <message>
        <source>The upper end of the same; empty beside a lower end where there is none.</source>
        <translation>Övre gränsen för detsamma; tom bredvid en nedre gräns där det inte finns någon.</translation>
    </message>
    <message>
        <source>1: the value is not shown, because it is small or would give a small one away. 0: it is shown, or there is none.</source>
        <translation>1: värdet visas inte, för att det är litet eller skulle röja ett litet. 0: det visas, eller finns inte.</translation>
    </message>
    <message>
        <source>Why an indicator has no value: {reasons}.</source>
        <translation>Varför ett nyckeltal saknar värde: {reasons}.</translation>
    </message>
    <message>
        <source>Signals of violence reach the social services from many sides, some before there is any police report. Support workers take them in, stand beside women who have left and women who have not, and go along through the legal process. A centre that is based with the police can only meet women who come there to report.</source>
        <translation>Signaler om våld når socialtjänsten från många håll, en del innan det finns någon polisanmälan. Kvinnostödjarna tar emot dem, står vid sidan av kvinnor som har lämnat och kvinnor som inte har gjort det och följer med genom rättsprocessen. Ett centrum som finns hos polisen kan bara möta kvinnor som kommer dit för att anmäla.</translation>
    </message>
    <message>
        <source>Three questions can be asked of such work: how far it reaches, how soon help comes, and how much is carried through. The figures that follow are ordered after them. What concerns the children and the men, and the liaison with others, stands after.</source>
        <translation>Tre frågor kan ställas till ett sådant arbete: hur långt det når, hur snart hjälpen kommer och hur mycket som fullföljs. Siffrorna som följer är ordnade efter dem. Det som gäller barnen, männen och samverkan står därefter.</translation>
    </message>
    <message>
        <source>The figures describe the work of the unit, not how common violence is. Leaving is a process: a woman may leave and return, and no figure here judges her.</source>
        <translation>Siffrorna beskriver enhetens arbete, inte hur vanligt våld är. Att lämna är en process: en kvinna kan lämna och gå tillbaka, och ingen siffra här dömer henne.</translation>
    </message>
    <message>
        <source>The period {period} was not over on {day}: it is counted until then, and its counts are not compared in words with those of whole periods.</source>
        <translation>Perioden {period} var inte slut den {day}: den räknas till dess, och dess antal jämförs inte i ord med hela perioders.</translation>
    </message>
    <message>
        <source>Small counts: counts from 1 to {last} are not shown (“–”), and neither are further counts from which they could be worked out. 0 is shown where it gives nothing else away.</source>
        <translation>Små antal: antal från 1 till {last} visas inte (”–”), och inte heller ytterligare antal som de skulle kunna räknas ut från. 0 visas där det inte röjer något annat.</translation>
    </message>
    <message>
        <source>Earlier summaries that were issued are taken into account, so that two of them together give no small count away.</source>
        <translation>Hänsyn tas till sammanställningar som har lämnats ut tidigare, så att två tillsammans inte röjer något litet antal.</translation>
    </message>
    <message>
        <source>In this summary further counts are hidden because of what was issued before.</source>
        <translation>I den här sammanställningen visas ytterligare antal inte, på grund av vad som har lämnats ut tidigare.</translation>
    </message>
    <message>
        <source>Shares: given in per cent where there are at least 20 to take the share of. Medians are given of five or more, the 90th percentile of 20 or more.</source>
        <translation>Andelar: anges i procent där det finns minst 20 att ta andelen av. Medianer anges av minst fem, den 90:e percentilen av minst 20.</translation>
    </message>
    <message>
        <source>Rounding: shares are rounded to whole per cent and hours to one decimal. Rounded shares need not add up to 100.</source>
        <translation>Avrundning: andelar avrundas till hela procent och timmar till en decimal. Avrundade andelar behöver inte bli 100 tillsammans.</translation>
    </message>
    <message>
        <source>Working days: Monday to Friday without public holidays (lagen 1989:253) and without midsummer&apos;s, Christmas and New Year&apos;s eves. The day of the signal is day 0.</source>
        <translation>Arbetsdagar: måndag till fredag utan helgdagar (lagen 1989:253) och utan midsommarafton, julafton och nyårsafton. Signalens dag är dag 0.</translation>
    </message>
    <message>
        <source>Waiting times: medians, percentiles and shares within so many days are estimates after Kaplan and Meier (1958), in which those who still wait count for as long as they have waited. The curves are drawn from the tables: all who still wait, or left, stand there as not reached, so that a curve may lie above the estimate.</source>
        <translation>Väntetider: medianer, percentiler och andelar inom så många dagar är skattningar enligt Kaplan och Meier (1958), där de som ännu väntar räknas så länge de har väntat. Kurvorna ritas efter tabellerna: alla som ännu väntar, eller lämnats vidare, står där som inte nådda, så att en kurva kan ligga över skattningen.</translation>
    </message>
    <message>
        <source>95 % intervals: after Wilson (1927). They tell how far chance alone could move a share. Few matters make them wide.</source>
        <translation>95-procentiga intervall: enligt Wilson (1927). De säger hur långt slumpen ensam kan flytta en andel. Få rättsprocesser gör dem breda.</translation>
    </message>
    <message>
        <source>Comparison: each period is counted in the same way, up to its last day or the day its figures are from. Two periods may differ by chance alone.</source>
        <translation>Jämförelse: varje period räknas på samma sätt, till sin sista dag eller den dag siffrorna är från. Två perioder kan skilja sig bara av en slump.</translation>
    </message>
    <message>
        <source>Source: the register of one support worker. Only “police” as the source counts as the police.</source>
        <translation>Källa: en kvinnostödjares register. Bara källan ”polis” räknas som polisen.</translation>
    </message>
    <message>
        <source>Sources: the registers of {number} support workers, added up without any name. Double counting: a woman, a child, a man or a legal matter that is in several of the registers is counted once in each. Only “police” as the source counts as the police.</source>
        <translation>Källor: {number} kvinnostödjares register, ihoplagda utan något namn. Dubbelräkning: en kvinna, ett barn, en man eller en rättsprocess som finns i flera av registren räknas en gång i vart och ett. Bara källan ”polis” räknas som polisen.</translation>
    </message>
    <message>
        <source>Period before: {period}</source>
        <translation>Perioden före: {period}</translation>
    </message>
    <message>
        <source>Same period last year: {period}</source>
        <translation>Samma period i fjol: {period}</translation>
    </message>
    <message>
        <source>accompaniments</source>
        <translation>medföljningar</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>ärenden</translation>
    </message>
    <message>
        <source>what was noted about children</source>
        <translation>det som antecknats om barn</translation>
    </message>
    <message>
        <source>reports of concern</source>
        <translation>orosanmälningar</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontakter</translation>
    </message>
    <message>
        <source>legal matters</source>
        <translation>rättsprocesser</translation>
    </message>
    <message>
        <source>steps of legal matters</source>
        <translation>steg i rättsprocesser</translation>
    </message>
    <message>
        <source>what was agreed at liaison meetings</source>
        <translation>det som överenskommits på samverkansmöten</translation>
    </message>
    <message>
        <source>liaison meetings</source>
        <translation>samverkansmöten</translation>
    </message>
    <message>
        <source>breaches of restraining orders</source>
        <translation>överträdelser av kontaktförbud</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>hänvisningar</translation>
    </message>
    <message>
        <source>relationship statuses</source>
        <translation>relationsstatus</translation>
    </message>
    <message>
        <source>restraining orders</source>
        <translation>kontaktförbud</translation>
    </message>
    <message>
        <source>risk reviews</source>
        <translation>riskbedömningar</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>signaler</translation>
    </message>
    <message>
        <source>Counted: {what}</source>
        <translation>Räknas: {what}</translation>
    </message>
    <message>
        <source>Of: {what}</source>
        <translation>Av: {what}</translation>
    </message>
    <message>
        <source>Unknown: {what}</source>
        <translation>Okänt: {what}</translation>
    </message>
    <message>
        <source>Read from: {what}</source>
        <translation>Hämtas ur: {what}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>inget av dem</translation>
    </message>
    <message>
        <source>1 signal</source>
        <translation>1 signal</translation>
    </message>
    <message>
        <source>{number} signals</source>
        <translation>{number} signaler</translation>
    </message>
    <message>
        <source>1 woman</source>
        <translation>1 kvinna</translation>
    </message>
    <message>
        <source>{number} women</source>
        <translation>{number} kvinnor</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation>1 barn</translation>
    </message>
    <message>
        <source>{number} children</source>
        <translation>{number} barn</translation>
    </message>
    <message>
        <source>1 legal matter</source>
        <translation>1 rättsprocess</translation>
    </message>
    <message>
        <source>{number} legal matters</source>
        <translation>{number} rättsprocesser</translation>
    </message>
    <message>
        <source>1 referral</source>
        <translation>1 hänvisning</translation>
    </message>
    <message>
        <source>{number} referrals</source>
        <translation>{number} hänvisningar</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 beslut</translation>
    </message>
    <message>
        <source>{number} decisions</source>
        <translation>{number} beslut</translation>
    </message>
    <message>
        <source>Of {whole} whose first contact was at least {months} months ago, {part} lived apart from him {months} months after it.</source>
        <translation>Av {whole} där det har gått {months} månader sedan första kontakten levde {part} isär från honom den dagen.</translation>
    </message>
    <message>
        <source>Of {whole}, {part} came from somebody other than the police.</source>
        <translation>Av {whole} kom {part} från någon annan än polisen.</translation>
    </message>
    <message>
        <source>Of {whole}, {part} had support without any police report.</source>
        <translation>Av {whole} hade {part} stöd utan någon polisanmälan.</translation>
    </message>
    <message>
        <source>Of {whole}, {part} had support before a police report was made.</source>
        <translation>Av {whole} hade {part} stöd innan en polisanmälan gjordes.</translation>
    </message>
    <message>
        <source>Of {whole}, {part} came to support after the police report, or on the same day. A police-based centre could have met such women from the start.</source>
        <translation>Av {whole} fick {part} stöd först efter polisanmälan eller samma dag. Ett polisbaserat centrum hade kunnat möta sådana kvinnor från början.</translation>
    </message>
    <message>
        <source>Of {whole}, {part} lived with him when support began.</source>
        <translation>Av {whole} bodde {part} med honom när stödet började.</translation>
    </message>
    <message>
        <source>Of {whole}, {part} belonged to a case by the end of the period.</source>
        <translation>Av {whole} hörde {part} till ett ärende vid periodens slut.</translation>
    </message>
    <message>
        <source>Of {whole}, {part} still waited for first support at the end of the period.</source>
        <translation>Av {whole} väntade {part} fortfarande på första stödet vid periodens slut.</translation>
    </message>
    <message>
        <source>Of {whole}, {part} lived with him at the start of the period.</source>
        <translation>Av {whole} bodde {part} med honom vid periodens början.</translation>
    </message>
    <message>
        <source>Of {whole}, {part} lived with him at the end of the period.</source>
        <translation>Av {whole} bodde {part} med honom vid periodens slut.</translation>
    </message>
    <message>
        <source>Of {whole} that ended with accompaniment, {part} came to judgment, a summary punishment order or waived prosecution.</source>
        <translation>Av {whole} som avslutades med medföljning gick {part} till dom, strafföreläggande eller åtalsunderlåtelse.</translation>
    </message>
    <message>
        <source>Of {whole} that ended without accompaniment, {part} came to judgment, a summary punishment order or waived prosecution.</source>
        <translation>Av {whole} som avslutades utan medföljning gick {part} till dom, strafföreläggande eller åtalsunderlåtelse.</translation>
    </message>
    <message>
        <source>Of {whole} on restraining orders, {part} granted one.</source>
        <translation>Av {whole} om kontaktförbud innebar {part} att det beviljades.</translation>
    </message>
    <message>
        <source>Of {whole} first noticed, {part} had a report of concern sent by the end of the period.</source>
        <translation>Av {whole} som uppmärksammades för första gången hade en orosanmälan skickats för {part} vid periodens slut.</translation>
    </message>
    <message>
        <source>Of {whole} first noticed, {part} had support of their own by the end of the period.</source>
        <translation>Av {whole} som uppmärksammades för första gången hade {part} eget stöd vid periodens slut.</translation>
    </message>
    <message>
        <source>Of {whole}, {part} had led to a first contact at the men&apos;s clinic by the end of the period.</source>
        <translation>Av {whole} hade {part} lett till en första kontakt på mansmottagningen vid periodens slut.</translation>
    </message>
    <message>
        <source>No signal came in.</source>
        <translation>Ingen signal kom in.</translation>
    </message>
    <message>
        <source>1 signal came in.</source>
        <translation>1 signal kom in.</translation>
    </message>
    <message>
        <source>{number} signals came in.</source>
        <translation>{number} signaler kom in.</translation>
    </message>
    <message>
        <source>No woman was in support.</source>
        <translation>Ingen kvinna fick stöd.</translation>
    </message>
    <message>
        <source>1 woman was in support.</source>
        <translation>1 kvinna fick stöd.</translation>
    </message>
    <message>
        <source>{number} women were in support.</source>
        <translation>{number} kvinnor fick stöd.</translation>
    </message>
    <message>
        <source>No woman was reached for the first time.</source>
        <translation>Ingen kvinna nåddes för första gången.</translation>
    </message>
    <message>
        <source>1 woman was reached for the first time.</source>
        <translation>1 kvinna nåddes för första gången.</translation>
    </message>
    <message>
        <source>{number} women were reached for the first time.</source>
        <translation>{number} kvinnor nåddes för första gången.</translation>
    </message>
    <message>
        <source>There was no accompaniment to an interview, counsel or court.</source>
        <translation>Ingen medföljning gjordes till förhör, målsägandebiträde eller domstol.</translation>
    </message>
    <message>
        <source>There was 1 accompaniment, to an interview, counsel or court.</source>
        <translation>1 medföljning gjordes, till förhör, målsägandebiträde eller domstol.</translation>
    </message>
    <message>
        <source>There were {number} accompaniments, to interviews, counsel or court.</source>
        <translation>{number} medföljningar gjordes, till förhör, målsägandebiträde eller domstol.</translation>
    </message>
    <message>
        <source>No police report was made.</source>
        <translation>Ingen polisanmälan gjordes.</translation>
    </message>
    <message>
        <source>1 police report was made.</source>
        <translation>1 polisanmälan gjordes.</translation>
    </message>
    <message>
        <source>{number} police reports were made.</source>
        <translation>{number} polisanmälningar gjordes.</translation>
    </message>
    <message>
        <source>No child was noticed for the first time.</source>
        <translation>Inget barn uppmärksammades för första gången.</translation>
    </message>
    <message>
        <source>1 child was noticed for the first time.</source>
        <translation>1 barn uppmärksammades för första gången.</translation>
    </message>
    <message>
        <source>{number} children were noticed for the first time.</source>
        <translation>{number} barn uppmärksammades för första gången.</translation>
    </message>
    <message>
        <source>No man was referred to the men&apos;s clinic.</source>
        <translation>Ingen man hänvisades till mansmottagningen.</translation>
    </message>
    <message>
        <source>1 referral to the men&apos;s clinic was sent.</source>
        <translation>1 hänvisning till mansmottagningen skickades.</translation>
    </message>
    <message>
        <source>{number} referrals to the men&apos;s clinic were sent.</source>
        <translation>{number} hänvisningar till mansmottagningen skickades.</translation>
    </message>
    <message>
        <source>The median wait for the first attempt to reach her was {value}.</source>
        <translation>Medianväntetiden till första försöket att nå henne var {value}.</translation>
    </message>
    <message>
        <source>The median wait for first contact was {value}.</source>
        <translation>Medianväntetiden till första kontakten var {value}.</translation>
    </message>
    <message>
        <source>The median wait for first support was {value}.</source>
        <translation>Medianväntetiden till första stödet var {value}.</translation>
    </message>
    <message>
        <source>Nine in ten had first support within {value}, as estimated with those still waiting.</source>
        <translation>Nio av tio hade fått första stödet inom {value}, enligt skattningen där de som ännu väntar räknas med.</translation>
    </message>
    <message>
        <source>Within 7 working days, {value} had first support, as estimated with those still waiting.</source>
        <translation>Inom 7 arbetsdagar hade {value} fått första stödet, enligt skattningen där de som ännu väntar räknas med.</translation>
    </message>
    <message>
        <source>The median wait for the report of concern was {value}. The law says at once.</source>
        <translation>Medianväntetiden till orosanmälan var {value}. Lagen säger genast.</translation>
    </message>
    <message>
        <source>The median wait for his first contact at the men&apos;s clinic was {value}.</source>
        <translation>Medianväntetiden till hans första kontakt på mansmottagningen var {value}.</translation>
    </message>
    <message>
        <source>The median time from report to the prosecutor&apos;s decision was {value}.</source>
        <translation>Mediantiden från polisanmälan till åklagarens beslut var {value}.</translation>
    </message>
    <message>
        <source>The median time from prosecution to judgment was {value}.</source>
        <translation>Mediantiden från åtal till dom var {value}.</translation>
    </message>
    <message>
        <source>more than {period} ({value})</source>
        <translation>fler än {period} ({value})</translation>
    </message>
    <message>
        <source>fewer than {period} ({value})</source>
        <translation>färre än {period} ({value})</translation>
    </message>
    <message>
        <source>no change from {period} ({value})</source>
        <translation>lika många som {period} ({value})</translation>
    </message>
    <message>
        <source>a larger share than {period} ({value})</source>
        <translation>en större andel än {period} ({value})</translation>
    </message>
    <message>
        <source>a smaller share than {period} ({value})</source>
        <translation>en mindre andel än {period} ({value})</translation>
    </message>
    <message>
        <source>the same share as {period} ({value})</source>
        <translation>samma andel som {period} ({value})</translation>
    </message>
    <message>
        <source>longer than {period} ({value})</source>
        <translation>längre än {period} ({value})</translation>
    </message>
    <message>
        <source>shorter than {period} ({value})</source>
        <translation>kortare än {period} ({value})</translation>
    </message>
    <message>
        <source>as long as {period} ({value})</source>
        <translation>lika lång tid som {period} ({value})</translation>
    </message>
    <message>
        <source>in the period before</source>
        <translation>under perioden före</translation>
    </message>
    <message>
        <source>in the same period last year</source>
        <translation>under samma period i fjol</translation>
    </message>
    <message>
        <source>That is {compared}.</source>
        <translation>Det är {compared}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} och {second}</translation>
    </message>
    <message>
        <source>{what}: too few to show.</source>
        <translation>{what}: för få för att visas.</translation>
    </message>
    <message>
        <source>Too few to show: {what}.</source>
        <translation>För få för att visas: {what}.</translation>
    </message>
    <message>
        <source>{what}: nothing to count.</source>
        <translation>{what}: inget att räkna.</translation>
    </message>
    <message>
        <source>{what}: not reached yet, as too many still wait.</source>
        <translation>{what}: inte uppnått än, eftersom för många fortfarande väntar.</translation>
    </message>
    <message>
        <source>{what}: {value}.</source>
        <translation>{what}: {value}.</translation>
    </message>
    <message>
        <source>Most signals came from: {rows}.</source>
        <translation>Flest signaler kom från: {rows}.</translation>
    </message>
    <message>
        <source>Among the sources that are shown, most signals came from: {rows}.</source>
        <translation>Bland de källor som visas kom flest signaler från: {rows}.</translation>
    </message>
    <message>
        <source>Most often noted types of violence: {rows}.</source>
        <translation>Våldstyper som oftast antecknades: {rows}.</translation>
    </message>
    <message>
        <source>Among the types of violence that are shown, most often noted: {rows}.</source>
        <translation>Bland de våldstyper som visas antecknades oftast: {rows}.</translation>
    </message>
    <message>
        <source>Meetings with the police: {held}, or {value}. At least two are meant to be held in each half-year.</source>
        <translation>Möten med polisen: {held}, det vill säga {value}. Minst två ska hållas varje halvår.</translation>
    </message>
    <message>
        <source>With chance allowed for, the share may lie between {low} and {high} % (95 % interval).</source>
        <translation>Med hänsyn till slumpen kan andelen ligga mellan {low} och {high} % (95-procentigt intervall).</translation>
    </message>
    <message>
        <source>The figures on what is carried through do not show that accompaniment is the cause: those who have it may differ in other ways from those who do not.</source>
        <translation>Siffrorna om vad som fullföljs visar inte att medföljningen är orsaken: de som får den kan skilja sig på andra sätt från dem som inte får den.</translation>
    </message>
    <message>
        <source>This tells where they are, not what led there.</source>
        <translation>Det säger var de är, inte vad som ledde dit.</translation>
    </message>
    <message>
        <source>Figures as known on {day}</source>
        <translation>Siffror som de var kända den {day}</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitioner</translation>
    </message>
    <message>
        <source>{title}, as a chart. Its figures are those of the table below.</source>
        <translation>{title}, som diagram. Siffrorna är desamma som i tabellen nedanför.</translation>
    </message>
    <message>
        <source>0 in: {rows}.</source>
        <translation>0 i: {rows}.</translation>
    </message>
    <message>
        <source>Not shown, too few or hidden to protect others: {rows}.</source>
        <translation>Visas inte, för få eller för att skydda andra: {rows}.</translation>
    </message>
    <message>
        <source>The rows are too few to show. Total: {totals}.</source>
        <translation>Raderna är för få för att visas. Summa: {totals}.</translation>
    </message>
    <message>
        <source>The rows and the total are too few to show.</source>
        <translation>Raderna och summan är för få för att visas.</translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation>Inget att räkna.</translation>
    </message>
    <message>
        <source>The columns beside show the month at the same place in the period they are of.</source>
        <translation>Kolumnerna bredvid visar månaden på samma plats i sin period.</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>inte uppnått än</translation>
    </message>
    <message>
        <source>“–” means that too few are counted to show it.</source>
        <translation>”–” betyder att för få räknas för att det ska visas.</translation>
    </message>
    <message>
        <source>Children noticed, and reports of concern</source>
        <translation>Uppmärksammade barn och orosanmälningar</translation>
    </message>
    <message>
        <source>Children first noticed in the period, by whether a concern for them had been reported by its end.</source>
        <translation>Barn som uppmärksammades för första gången under perioden, efter om en orosanmälan för dem hade skickats vid periodens slut.</translation>
    </message>
    <message>
        <source>report of concern sent</source>
        <translation>orosanmälan skickad</translation>
    </message>
    <message>
        <source>concern noted, not yet reported</source>
        <translation>oro antecknad, inte anmäld än</translation>
    </message>
    <message>
        <source>no report noted</source>
        <translation>ingen orosanmälan antecknad</translation>
    </message>
    <message>
        <source>Children noticed, and support of their own</source>
        <translation>Uppmärksammade barn och eget stöd</translation>
    </message>
    <message>
        <source>Children first noticed in the period, by whether they had support of their own by its end: a referral to support for children taken up, or support given after a report.</source>
        <translation>Barn som uppmärksammades för första gången under perioden, efter om de hade eget stöd vid periodens slut: en hänvisning till stöd till barn som lett till kontakt, eller en insats som beviljats efter en orosanmälan.</translation>
    </message>
    <message>
        <source>support of their own</source>
        <translation>eget stöd</translation>
    </message>
    <message>
        <source>no support of their own noted</source>
        <translation>inget eget stöd antecknat</translation>
    </message>
    <message>
        <source>Waits for the report of concern</source>
        <translation>Väntetid till orosanmälan</translation>
    </message>
    <message>
        <source>Working days from noticing to the report of concern, for concerns noted in the period. The law says at once.</source>
        <translation>Arbetsdagar från att oron uppmärksammades till orosanmälan, för oro som antecknats under perioden. Lagen säger genast.</translation>
    </message>
    <message>
        <source>Men referred, and their wait for the men&apos;s clinic</source>
        <translation>Hänvisade män och deras väntetid till mansmottagningen</translation>
    </message>
    <message>
        <source>Referrals to the men&apos;s clinic sent in the period, by working days to his first contact there.</source>
        <translation>Hänvisningar till mansmottagningen som skickats under perioden, efter arbetsdagar till hans första kontakt där.</translation>
    </message>
    <message>
        <source>refused or declined</source>
        <translation>nekad av mottagaren, eller han tackade nej</translation>
    </message>
    <message>
        <source>Liaison meetings held</source>
        <translation>Hållna samverkansmöten</translation>
    </message>
    <message>
        <source>Liaison meetings held in the period. They are not people, so their counts are always shown.</source>
        <translation>Samverkansmöten som hållits under perioden. De är inga personer och visas alltid.</translation>
    </message>
    <message>
        <source>with the police</source>
        <translation>med polisen</translation>
    </message>
    <message>
        <source>with others</source>
        <translation>med andra</translation>
    </message>
    <message>
        <source>Agreed and not done</source>
        <translation>Överenskommet men inte gjort</translation>
    </message>
    <message>
        <source>What was agreed at liaison meetings and not done at the end of the period.</source>
        <translation>Det som överenskommits på samverkansmöten och inte var gjort vid periodens slut.</translation>
    </message>
    <message>
        <source>past its day</source>
        <translation>försenat</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>dagen har inte kommit än</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>utan dag</translation>
    </message>
    <message>
        <source>children first noticed in the period</source>
        <translation>barn som uppmärksammades för första gången under perioden</translation>
    </message>
    <message>
        <source>referrals sent in the period</source>
        <translation>hänvisningar som skickats under perioden</translation>
    </message>
    <message>
        <source>Children noticed</source>
        <translation>Uppmärksammade barn</translation>
    </message>
    <message>
        <source>Children about whom something was noted for the first time in the period.</source>
        <translation>Barn som något antecknades om för första gången under perioden.</translation>
    </message>
    <message>
        <source>Children for whom a concern was reported</source>
        <translation>Barn som orosanmälts</translation>
    </message>
    <message>
        <source>Children first noticed in the period for whom a report of concern had been sent by its end.</source>
        <translation>Barn som uppmärksammades för första gången under perioden och för vilka en orosanmälan hade skickats vid periodens slut.</translation>
    </message>
    <message>
        <source>children with a report sent</source>
        <translation>barn för vilka en orosanmälan skickats</translation>
    </message>
    <message>
        <source>Median working days to the report of concern</source>
        <translation>Median, arbetsdagar till orosanmälan</translation>
    </message>
    <message>
        <source>By the Kaplan–Meier estimate, with those not yet sent counted for as long as they have waited.</source>
        <translation>Enligt Kaplan–Meiers skattning, där de som inte skickats än räknas så länge de har väntat.</translation>
    </message>
    <message>
        <source>working days from noticing</source>
        <translation>arbetsdagar från att oron uppmärksammades</translation>
    </message>
    <message>
        <source>concerns noted in the period</source>
        <translation>oro som antecknats under perioden</translation>
    </message>
    <message>
        <source>Children with support of their own</source>
        <translation>Barn med eget stöd</translation>
    </message>
    <message>
        <source>Children first noticed in the period with a referral taken up, or support given after a report, by its end.</source>
        <translation>Barn som uppmärksammades för första gången under perioden och som vid periodens slut hade en hänvisning som lett till kontakt, eller en insats som beviljats efter en orosanmälan.</translation>
    </message>
    <message>
        <source>children with support</source>
        <translation>barn med eget stöd</translation>
    </message>
    <message>
        <source>Men referred to the men&apos;s clinic</source>
        <translation>Män hänvisade till mansmottagningen</translation>
    </message>
    <message>
        <source>Referrals to the men&apos;s clinic sent in the period.</source>
        <translation>Hänvisningar till mansmottagningen som skickats under perioden.</translation>
    </message>
    <message>
        <source>Men reached by the men&apos;s clinic</source>
        <translation>Män som nåtts av mansmottagningen</translation>
    </message>
    <message>
        <source>Referrals of the period after which he had a first contact at the clinic by its end.</source>
        <translation>Periodens hänvisningar där han hade haft en första kontakt på mansmottagningen vid periodens slut.</translation>
    </message>
    <message>
        <source>referrals with a first contact</source>
        <translation>hänvisningar som lett till en första kontakt</translation>
    </message>
    <message>
        <source>Median working days to his first contact</source>
        <translation>Median, arbetsdagar till hans första kontakt</translation>
    </message>
    <message>
        <source>By the Kaplan–Meier estimate, with those not yet reached counted for as long as they have waited.</source>
        <translation>Enligt Kaplan–Meiers skattning, där de som inte nåtts än räknas så länge de har väntat.</translation>
    </message>
    <message>
        <source>working days from the referral</source>
        <translation>arbetsdagar från hänvisningen</translation>
    </message>
    <message>
        <source>Meetings with the police for each half-year</source>
        <translation>Möten med polisen per halvår</translation>
    </message>
    <message>
        <source>Liaison meetings with the police held in the period, divided by its half-years (of 182.6 days).</source>
        <translation>Samverkansmöten med polisen som hållits under perioden, delat med antalet halvår i den (om 182,6 dagar).</translation>
    </message>
    <message>
        <source>meetings with the police</source>
        <translation>möten med polisen</translation>
    </message>
    <message>
        <source>half-years in the period</source>
        <translation>halvår i perioden</translation>
    </message>
    <message>
        <source>actions not done</source>
        <translation>åtgärder som inte är gjorda</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Nothing was noted in this period.</source>
        <translation>Inget har antecknats under perioden.</translation>
    </message>
    <message>
        <source>Rows with 0 are left out here.</source>
        <translation>Rader med 0 visas inte här.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>PDF, for the board</source>
        <translation>PDF, till nämnden</translation>
    </message>
    <message>
        <source>Word, to paste from</source>
        <translation>Word, att klippa ur</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON, to add up</source>
        <translation>JSON, att lägga ihop</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanställning</translation>
    </message>
    <message>
        <source>&amp;Save as {format} …</source>
        <translation>S&amp;para som {format} …</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>Gör rapporten …</translation>
    </message>
    <message>
        <source>Change the saved summary</source>
        <translation>Ändra den sparade sammanställningen</translation>
    </message>
    <message>
        <source>Save the summary&apos;s choices</source>
        <translation>Spara sammanställningens val</translation>
    </message>
    <message>
        <source>The period and what it is compared with are kept as they are chosen now; no figure is kept.</source>
        <translation>Perioden och vad den jämförs med sparas som de är valda nu; ingen siffra sparas.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>No record stands behind this figure.</source>
        <translation>Ingen uppgift finns bakom den här siffran.</translation>
    </message>
    <message>
        <source>The first {count} are listed. Enter opens one.</source>
        <translation>De första {count} visas. Enter öppnar en.</translation>
    </message>
    <message>
        <source>Records in the list: {count}. Enter opens one. The list stays on the screen.</source>
        <translation>Uppgifter i listan: {count}. Enter öppnar en. Listan stannar på skärmen.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Räckvidd</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alla siffror</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Lägg ihop</translation>
    </message>
    <message>
        <source>On screen every count is shown. What leaves hides counts under {threshold}, and others that would give them away.</source>
        <translation>På skärmen visas alla antal. I det som lämnas ut visas inte antal under {threshold}, och inte heller andra som skulle röja dem.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Form&amp;at</translation>
    </message>
    <message>
        <source>Previe&amp;w and save …</source>
        <translation>Förhandsgranska o&amp;ch spara …</translation>
    </message>
    <message>
        <source>&amp;Data dictionary …</source>
        <translation>Data&amp;beskrivning …</translation>
    </message>
    <message>
        <source>&amp;Choices and saving</source>
        <translation>Urval oc&amp;h utlämning</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Räknar …</translation>
    </message>
    <message>
        <source>Files to add up</source>
        <translation>Filer att lägga ihop</translation>
    </message>
    <message>
        <source>Add f&amp;ile …</source>
        <translation>&amp;Välj fil …</translation>
    </message>
    <message>
        <source>Preview and save the s&amp;um …</source>
        <translation>Förhandsgranska och spara s&amp;umman …</translation>
    </message>
    <message>
        <source>Format of the sum</source>
        <translation>Summans format</translation>
    </message>
    <message>
        <source>Choose a summary</source>
        <translation>Välj en sammanställning</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Add at least two files: each laptop&apos;s summary of the same period, saved as JSON.</source>
        <translation>Välj minst två filer: varje dators sammanställning av samma period, sparad som JSON.</translation>
    </message>
    <message>
        <source>Adds up summaries from several registers. A woman who is in two of them is counted twice: nobody&apos;s name is in the files, so it can&apos;t be seen. Counts hidden in one file stay hidden in the sum (–).</source>
        <translation>Lägger ihop sammanställningar från flera register. En kvinna som finns i två av dem räknas två gånger: inget namn finns i filerna, så det går inte att se. Antal som inte visas i en fil visas inte heller i summan (–).</translation>
    </message>
    <message>
        <source>register {names}</source>
        <translation>register {names}</translation>
    </message>
    <message>
        <source>figures of {day}</source>
        <translation>siffror från {day}</translation>
    </message>
    <message>
        <source>Compare with the period &amp;before</source>
        <translation>Jämför med perioden för&amp;e</translation>
    </message>
    <message>
        <source>With the same period last &amp;year</source>
        <translation>Me&amp;d samma period i fjol</translation>
    </message>
    <message>
        <source>None: chosen here</source>
        <translation>Ingen: valt här</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>Änd&amp;ra …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Sa&amp;ved summary</source>
        <translation>Sparad sa&amp;mmanställning</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Spara s&amp;om …</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>T&amp;ill</translation>
    </message>
    <message>
        <source>The choices are saved.</source>
        <translation>Valen är sparade.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Borttagen.</translation>
    </message>
    <message>
        <source>Nothing is noted in this period. Choose another one above, or write down a signal with Ctrl+N.</source>
        <translation>Inget är antecknat under perioden. Välj en annan ovan, eller skriv ner en signal med Ctrl+N.</translation>
    </message>
    <message>
        <source>Who would not have been met</source>
        <translation>De som inte hade mötts</translation>
    </message>
    <message>
        <source>Carried through with company</source>
        <translation>Fullföljda med medföljning</translation>
    </message>
    <message>
        <source>Parts of the summary</source>
        <translation>Sammanställningens delar</translation>
    </message>
    <message>
        <source>{unmet} of {all} women in support would not have been met when their support began by a centre that begins with a police report: {without} have made none, {before} had support first. It would have met {met}.</source>
        <translation>{unmet} av {all} kvinnor i stöd hade inte mötts när stödet började av ett centrum som börjar med en polisanmälan: {without} har inte gjort någon, {before} hade stöd först. Det hade mött {met}.</translation>
    </message>
    <message>
        <source>Once figures have left they are public. A report given out again has the figures it had then, small counts hidden, whatever was noted since.</source>
        <translation>När siffror väl har lämnats ut är de offentliga. En rapport som lämnas ut igen har samma siffror som då, små antal visas inte, vad som än har antecknats sedan dess.</translation>
    </message>
    <message>
        <source>Format to issue again in</source>
        <translation>Format att lämna ut igen i</translation>
    </message>
    <message>
        <source>Issue again …</source>
        <translation>Lämna ut igen …</translation>
    </message>
    <message>
        <source>No summary has left yet. It is kept here when one is saved or printed.</source>
        <translation>Ingen sammanställning har lämnats ut än. Den finns kvar här när en sparas eller skrivs ut.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
    <message>
        <source>counts under {threshold} hidden</source>
        <translation>antal under {threshold} visas inte</translation>
    </message>
    <message>
        <source>First attempt to reach her</source>
        <translation>Första försöket att nå henne</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Första kontakten</translation>
    </message>
    <message>
        <source>First support</source>
        <translation>Första stödet</translation>
    </message>
    <message>
        <source>Risk review</source>
        <translation>Riskbedömning</translation>
    </message>
    <message>
        <source>Meetings with the police</source>
        <translation>Möten med polisen</translation>
    </message>
    <message>
        <source>Where the unit&apos;s targets were missed</source>
        <translation>Där enhetens mål inte nåddes</translation>
    </message>
    <message>
        <source>Every target was met in this period.</source>
        <translation>Alla mål nåddes under perioden.</translation>
    </message>
    <message>
        <source>The unit&apos;s own targets, in working days from the signal: attempt {attempt}, contact {contact}, support {support}; meetings with the police each half-year: {meetings}. Missed: {missed}. Risk reviews are those late today. Enter opens the case or the signal.</source>
        <translation>Enhetens egna mål, i arbetsdagar från signalen: försök {attempt}, kontakt {contact}, stöd {support}; möten med polisen varje halvår: {meetings}. Inte nådda: {missed}. Riskbedömningar är de som är försenade i dag. Enter öppnar ärendet eller signalen.</translation>
    </message>
    <message>
        <source>on its day</source>
        <translation>på sin dag</translation>
    </message>
    <message>
        <source>! still open</source>
        <translation>! inte gjort än</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>gjort för sent</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Blev</translation>
    </message>
    <message>
        <source>Target is</source>
        <translation>Målet är</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Visa uppgifterna</translation>
    </message>
    <message>
        <source>{figure}. Show the records.</source>
        <translation>{figure}. Visa uppgifterna.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjol</translation>
    </message>
    <message numerus="yes">
        <source>{n} days late</source>
        <translation>
            <numerusform>{n} dag för sent</numerusform>
            <numerusform>{n} dagar för sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings</source>
        <translation>
            <numerusform>{n} möte</numerusform>
            <numerusform>{n} möten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working days</source>
        <translation>
            <numerusform>{n} arbetsdag</numerusform>
            <numerusform>{n} arbetsdagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>spring</source>
        <translation>våren</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>sommaren</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>hösten</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>vintern</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>omkring {date}</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Tystnad</translation>
    </message>
    <message>
        <source>Relationship status</source>
        <translation>Relationsstatus</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>New &amp;task …</source>
        <translation>Ny &amp;uppgift …</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Inget att göra.</translation>
    </message>
    <message>
        <source>Risk reviews</source>
        <translation>Riskbedömningar</translation>
    </message>
    <message>
        <source>New &amp;risk review …</source>
        <translation>Ny &amp;riskbedömning …</translation>
    </message>
    <message>
        <source>No risk review is made yet.</source>
        <translation>Ingen riskbedömning är gjord än.</translation>
    </message>
    <message>
        <source>Com&amp;pare …</source>
        <translation>&amp;Jämför …</translation>
    </message>
    <message>
        <source>Results of instruments</source>
        <translation>Resultat av instrument</translation>
    </message>
    <message>
        <source>New res&amp;ult …</source>
        <translation>Nytt resulta&amp;t …</translation>
    </message>
    <message>
        <source>No result is noted.</source>
        <translation>Inget resultat är noterat.</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Säkerhetsplan</translation>
    </message>
    <message>
        <source>&amp;Safety plan …</source>
        <translation>&amp;Säkerhetsplan …</translation>
    </message>
    <message>
        <source>&amp;Change status …</source>
        <translation>&amp;Ändra status …</translation>
    </message>
    <message>
        <source>&amp;Let the silence alarm rest …</source>
        <translation>&amp;Låt tystnadslarmet vila …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>! Silence alarm.</source>
        <translation>! Tystnadslarm.</translation>
    </message>
    <message>
        <source>The alarm rests until {day}: {reason}</source>
        <translation>Larmet vilar till och med {day}: {reason}</translation>
    </message>
    <message>
        <source>said by: {who}</source>
        <translation>enligt {who}</translation>
    </message>
    <message>
        <source>Nothing is noted about where she lives or is on her way.</source>
        <translation>Inget är noterat om var hon bor eller är på väg.</translation>
    </message>
    <message>
        <source>call in a safe window</source>
        <translation>ring på säker tid</translation>
    </message>
    <message>
        <source>✓ done {day}</source>
        <translation>✓ klart {day}</translation>
    </message>
    <message>
        <source>! overdue</source>
        <translation>! försenad</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte klart</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>next by {day}</source>
        <translation>nästa senast {day}</translation>
    </message>
    <message>
        <source>risk: {level}</source>
        <translation>risk: {level}</translation>
    </message>
    <message>
        <source>she may keep it</source>
        <translation>hon kan ha den hemma</translation>
    </message>
    <message>
        <source>must stay here</source>
        <translation>måste stanna här</translation>
    </message>
    <message>
        <source>not asked whether she may keep it</source>
        <translation>inte tillfrågad om hon kan ha den hemma</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>not made together with her</source>
        <translation>inte gjord tillsammans med henne</translation>
    </message>
    <message>
        <source>Paper …</source>
        <translation>Papper …</translation>
    </message>
    <message>
        <source>No safety plan is made with her yet.</source>
        <translation>Ingen säkerhetsplan är gjord med henne än.</translation>
    </message>
    <message numerus="yes">
        <source>Last heard from: {day}. {n} days of silence; {allowed} are allowed.</source>
        <translation>
            <numerusform>Hördes av senast {day}. {n} dags tystnad; gränsen är {allowed}.</numerusform>
            <numerusform>Hördes av senast {day}. {n} dagars tystnad; gränsen är {allowed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚑ {n} red flags</source>
        <translation>
            <numerusform>⚑ {n} röd flagga</numerusform>
            <numerusform>⚑ {n} röda flaggor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sections</source>
        <translation>
            <numerusform>{n} avsnitt</numerusform>
            <numerusform>{n} avsnitt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Tystnad</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa bedömning</translation>
    </message>
    <message>
        <source>Women still at home</source>
        <translation>Kvinnor som bor kvar</translation>
    </message>
    <message>
        <source>No open case has the status “lives with him”, “planning to leave” or “back with him”. The status is noted in the case, under Support.</source>
        <translation>Inget öppet ärende har status ”bor med honom”, ”planerar lämna” eller ”åter hos honom”. Statusen skrivs in i ärendet, under Stöd.</translation>
    </message>
    <message>
        <source>Acute first, then by level of risk, then those not heard from for longest.</source>
        <translation>Akuta först, sedan efter risknivå, sedan de som inte hörts av på längst tid.</translation>
    </message>
    <message>
        <source>! silent {text}</source>
        <translation>! tyst {text}</translation>
    </message>
    <message>
        <source>{text}, rests</source>
        <translation>{text}, vilar</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>ingen planerad</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>inte bedömd</translation>
    </message>
    <message numerus="yes">
        <source>{days} of {n} days</source>
        <translation>
            <numerusform>{days} av {n} dag</numerusform>
            <numerusform>{days} av {n} dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>The folder is synced to other devices: the file will be there too.</source>
        <translation>Mappen synkas till andra enheter: filen hamnar där också.</translation>
    </message>
    <message>
        <source>The folder lies on a server that others can reach.</source>
        <translation>Mappen ligger på en server som andra når.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the folder.</source>
        <translation>Andra användare av datorn kan läsa mappen.</translation>
    </message>
    <message>
        <source>The disk can be taken out and is not known to be encrypted.</source>
        <translation>Disken kan tas ut och är inte känd som krypterad.</translation>
    </message>
    <message>
        <source>Others may come to read the file there.</source>
        <translation>Andra kan komma att läsa filen där.</translation>
    </message>
    <message>
        <source>&amp;Save there anyway</source>
        <translation>&amp;Spara där ändå</translation>
    </message>
    <message>
        <source>&amp;Choose another place</source>
        <translation>&amp;Välj en annan plats</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>&amp;What is to be done?</source>
        <translation>&amp;Vad ska göras?</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Senas&amp;t</translation>
    </message>
    <message>
        <source>A call to her: only in a &amp;safe window</source>
        <translation>Ett samtal till henne: bara på &amp;säker tid</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Rubrik</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Utfall</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuter</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>inte noterat</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Nästa s&amp;teg</translation>
    </message>
    <message>
        <source>Template of a contact</source>
        <translation>Mall för en kontakt</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Report</source>
        <translation>Anmälan</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Utredning</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>Åtal</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Förhandling</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Court of appeal</source>
        <translation>Hovrätt</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Laga kraft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>här nu</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>väntas</translation>
    </message>
    <message>
        <source>may come</source>
        <translation>kan komma</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>inget antecknat</translation>
    </message>
    <message>
        <source>will not come</source>
        <translation>kommer inte</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inte aktuellt</translation>
    </message>
    <message>
        <source>Timeline: {stages}</source>
        <translation>Tidslinje: {stages}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Safe to call now</source>
        <translation>Säkert att ringa nu</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>Stänger snart</translation>
    </message>
    <message>
        <source>New &amp;task …</source>
        <translation>Ny &amp;uppgift …</translation>
    </message>
    <message>
        <source>Court and interviews this week</source>
        <translation>Domstol och förhör denna vecka</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>Förvaring</translation>
    </message>
    <message>
        <source>No channel has a safe window at this minute.</source>
        <translation>Ingen kontaktväg har en säker tid just nu.</translation>
    </message>
    <message>
        <source>No safe window closes within half an hour.</source>
        <translation>Ingen säker tid stänger inom en halvtimme.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>till {time}</translation>
    </message>
    <message>
        <source>ACUTE</source>
        <translation>AKUT</translation>
    </message>
    <message>
        <source>say “{words}”</source>
        <translation>säg ”{words}”</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>passed on, not answered</source>
        <translation>lämnad vidare, inget svar</translation>
    </message>
    <message>
        <source>signal from {source}</source>
        <translation>signal från {source}</translation>
    </message>
    <message>
        <source>Day and weeks</source>
        <translation>Dag och veckor</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Nothing is planned in the next seven days.</source>
        <translation>Inget är planerat de närmaste sju dagarna.</translation>
    </message>
    <message>
        <source>! The last backup that was proved is damaged. Make a new one now.</source>
        <translation>! Den säkerhetskopia som prövades senast är skadad. Gör en ny nu.</translation>
    </message>
    <message>
        <source>! The backup folder has not been within reach since {day}.</source>
        <translation>! Mappen för säkerhetskopior har inte gått att nå sedan {day}.</translation>
    </message>
    <message>
        <source>Handed over to {name} {age}: no receipt yet</source>
        <translation>Överlämnat till {name} {age}: inget kvitto ännu</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Välj en mapp …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Prove now</source>
        <translation>Pröva nu</translation>
    </message>
    <message>
        <source>there is no backup yet</source>
        <translation>det finns ingen säkerhetskopia än</translation>
    </message>
    <message>
        <source>last backup {day}, {age}</source>
        <translation>senaste säkerhetskopia {day}, {age}</translation>
    </message>
    <message>
        <source>restore proved {day}, {age}</source>
        <translation>återläsning prövad {day}, {age}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>restore never proved</source>
        <translation>återläsning aldrig prövad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message numerus="yes">
        <source>{n} more can be called safely now.</source>
        <translation>
            <numerusform>{n} till är säker att ringa nu.</numerusform>
            <numerusform>{n} till är säkra att ringa nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>för {n} dag sedan</numerusform>
            <numerusform>för {n} dagar sedan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Visa fönstret</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>&amp;Hide now</source>
        <translation>&amp;Göm nu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Something on Today can&apos;t wait much longer.</source>
        <translation>Något på Idag kan inte vänta mycket längre.</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Decide about a signal</source>
        <translation>Besluta om en signal</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Beslut</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Ärende</translation>
    </message>
    <message>
        <source>&amp;Passed on to</source>
        <translation>Lämnad vidare &amp;till</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>S&amp;käl</translation>
    </message>
    <message>
        <source>Correct or co&amp;mplete …</source>
        <translation>Rätta eller &amp;fyll på …</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>antal inte känt</translation>
    </message>
    <message>
        <source>children: {number}</source>
        <translation>barn: {number}</translation>
    </message>
    <message>
        <source>! Immediate danger</source>
        <translation>! Akut fara</translation>
    </message>
    <message>
        <source>What was seen or heard</source>
        <translation>Vad som setts eller hörts</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>From the register</source>
        <translation>Från registret</translation>
    </message>
    <message>
        <source>Other signals about her ({count})</source>
        <translation>Andra signaler om henne ({count})</translation>
    </message>
    <message>
        <source>What was &amp;answered</source>
        <translation>Vad som s&amp;varades</translation>
    </message>
    <message>
        <source>A&amp;nswered</source>
        <translation>Sva&amp;rat</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Något gick fel i programmet</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnos</translation>
    </message>
    <message>
        <source>What is saved is saved, and what stands in a form is kept as a draft. You can go on. If it happens again, lock, start the program anew, and give your IT support the diagnosis below: it holds nothing about anybody.</source>
        <translation>Det som är sparat finns kvar, och det som står i ett formulär hålls som utkast. Du kan fortsätta. Händer det igen: lås, starta om programmet och ge it-supporten diagnosen här under. Den innehåller ingenting om någon människa.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Copy the diagnosis</source>
        <translation>&amp;Kopiera diagnosen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>Copied. Paste it within {seconds} seconds, while this window is open.</source>
        <translation>Kopierat. Klistra in det inom {seconds} sekunder, medan det här fönstret är öppet.</translation>
    </message>
</context>
<context>
    <name>UnitSettings</name>
    <message>
        <source>The unit&apos;s targets and intervals</source>
        <translation>Enhetens mål och intervall</translation>
    </message>
    <message>
        <source>Working days to the first &amp;attempt</source>
        <translation>Arbetsdagar till första &amp;försök</translation>
    </message>
    <message>
        <source>Working days to the first &amp;contact</source>
        <translation>Arbetsdagar till första &amp;kontakt</translation>
    </message>
    <message>
        <source>Working days to the first &amp;support</source>
        <translation>Arbetsdagar till första &amp;stöd</translation>
    </message>
    <message>
        <source>&amp;Meetings with the police in each half-year</source>
        <translation>Möten med &amp;polisen varje halvår</translation>
    </message>
    <message>
        <source>These are the unit&apos;s own choice; no law names a figure.</source>
        <translation>Enheten väljer själv; ingen lag anger någon siffra.</translation>
    </message>
    <message>
        <source>Save &amp;targets and intervals</source>
        <translation>Spara &amp;mål och intervall</translation>
    </message>
    <message>
        <source>Days of silence before the alarm</source>
        <translation>Dagars tystnad före larm</translation>
    </message>
    <message>
        <source>Days until the next risk review</source>
        <translation>Dagar till nästa riskbedömning</translation>
    </message>
    <message>
        <source>Templates of contacts</source>
        <translation>Mallar för kontakter</translation>
    </message>
    <message>
        <source>&amp;New template …</source>
        <translation>&amp;Ny mall …</translation>
    </message>
    <message>
        <source>No template yet. A template fills in a new contact.</source>
        <translation>Ingen mall än. En mall fyller i en ny kontakt.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås upp</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Lösen&amp;fras</translation>
    </message>
    <message>
        <source>The store is locked. Nothing can be read until you unlock it.</source>
        <translation>Registret är låst. Inget går att läsa förrän du låser upp det.</translation>
    </message>
    <message>
        <source>Store: {folder}</source>
        <translation>Register: {folder}</translation>
    </message>
    <message>
        <source>&amp;Write down a signal without unlocking … (Ctrl+N)</source>
        <translation>&amp;Skriv ner en signal utan att låsa upp … (Ctrl+N)</translation>
    </message>
    <message>
        <source>Forgotten the passphrase? Use the &amp;recovery key …</source>
        <translation>Glömt lösenfrasen? Använd &amp;återställningsnyckeln …</translation>
    </message>
    <message>
        <source>Pract&amp;ise on made-up people …</source>
        <translation>&amp;Öva på påhittade människor …</translation>
    </message>
    <message>
        <source>Open an&amp;other store …</source>
        <translation>Öppna ett annat &amp;register …</translation>
    </message>
    <message>
        <source>Make a &amp;new store …</source>
        <translation>Skapa ett &amp;nytt register …</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup …</source>
        <translation>Återläs från en säkerhets&amp;kopia …</translation>
    </message>
    <message>
        <source>&amp;My own store …</source>
        <translation>&amp;Mitt eget register …</translation>
    </message>
    <message>
        <source>Forgotten the passphrase? Make a &amp;new practice store …</source>
        <translation>Glömt lösenfrasen? Gör ett &amp;nytt övningsregister …</translation>
    </message>
    <message>
        <source>This is the practice store. A real signal belongs in your own store: choose “My own store”.</source>
        <translation>Det här är övningsregistret. En riktig signal hör hemma i ditt eget register: välj ”Mitt eget register”.</translation>
    </message>
    <message>
        <source>The signal is sealed. It is opened at the next unlock.</source>
        <translation>Signalen är förseglad. Den öppnas vid nästa upplåsning.</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Låser upp …</translation>
    </message>
    <message>
        <source>The passphrase does not open the store. Try again in {seconds} s.</source>
        <translation>Lösenfrasen öppnar inte registret. Försök igen om {seconds} s.</translation>
    </message>
    <message>
        <source>Choose the folder of the store</source>
        <translation>Välj registrets mapp</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock with P&amp;IN</source>
        <translation>Lås &amp;upp med PIN</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message>
        <source>accompaniment</source>
        <translation>medföljning</translation>
    </message>
    <message>
        <source>task</source>
        <translation>uppgift</translation>
    </message>
    <message>
        <source>call in a safe window</source>
        <translation>samtal på säker tid</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nästa steg</translation>
    </message>
    <message>
        <source>follow-up call</source>
        <translation>uppföljningssamtal</translation>
    </message>
    <message>
        <source>risk review due</source>
        <translation>riskbedömning att göra</translation>
    </message>
    <message>
        <source>liaison meeting</source>
        <translation>samverkansmöte</translation>
    </message>
    <message>
        <source>action after a meeting</source>
        <translation>åtgärd efter möte</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>sista dag</translation>
    </message>
    <message>
        <source>next step expected</source>
        <translation>nästa steg väntas</translation>
    </message>
    <message>
        <source>expected after: {state}</source>
        <translation>väntas efter: {state}</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Veckor</translation>
    </message>
    <message>
        <source>New &amp;task …</source>
        <translation>Ny &amp;uppgift …</translation>
    </message>
    <message>
        <source>← Earlier</source>
        <translation>← Tidigare</translation>
    </message>
    <message>
        <source>Later →</source>
        <translation>Senare →</translation>
    </message>
    <message>
        <source>w {number}</source>
        <translation>v {number}</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Vecka</translation>
    </message>
    <message>
        <source>F&amp;our weeks</source>
        <translation>&amp;Fyra veckor</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Månad</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>&amp;Calendar file …</source>
        <translation>&amp;Kalenderfil …</translation>
    </message>
    <message>
        <source>+ {count} more</source>
        <translation>+ {count} till</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>helgdag</translation>
    </message>
    <message>
        <source>Nothing is planned this day.</source>
        <translation>Inget är planerat den här dagen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The computer could not do this: {why}. Nothing is lost.</source>
        <translation>Datorn kunde inte göra detta: {why}. Inget har gått förlorat.</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not foresee ({kind}). Nothing saved is lost.</source>
        <translation>Något gick fel som programmet inte hade räknat med ({kind}). Inget sparat har gått förlorat.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>The signal is saved.</source>
        <translation>Signalen är sparad.</translation>
    </message>
    <message>
        <source>The file sealing.json was changed while the store was locked, and is put right. Signals sealed meanwhile may be lost or read by others: tell your IT support.</source>
        <translation>Filen sealing.json ändrades medan registret var låst, och är nu rättad. Signaler som förseglats under tiden kan ha gått förlorade eller lästs av andra: säg till ert IT-stöd.</translation>
    </message>
    <message>
        <source>Sealed notes that can&apos;t be opened are kept in the store&apos;s folder: {files}.</source>
        <translation>Förseglade anteckningar som inte kan öppnas ligger kvar i registrets mapp: {files}.</translation>
    </message>
    <message>
        <source>Signals written down while the store was locked: {count}.</source>
        <translation>Signaler nedskrivna medan registret var låst: {count}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>The policy of this computer has faults; what they concern does not hold. Tell your IT support: {faults}</source>
        <translation>Datorns policy har fel; det som felen rör gäller inte. Säg till it-supporten: {faults}</translation>
    </message>
    <message>
        <source>Your unit asks that its own key, kept in a safe, can open this store too: when you are ill or have left.</source>
        <translation>Enheten ber att dess egen nyckel, som ligger i ett kassaskåp, också ska kunna öppna registret: om du blir sjuk eller slutar.</translation>
    </message>
    <message>
        <source>Let the unit&apos;s key in</source>
        <translation>Släpp in enhetens nyckel</translation>
    </message>
    <message>
        <source>Shall a PIN open the store for the rest of the day?</source>
        <translation>Ska en PIN öppna registret resten av dagen?</translation>
    </message>
    <message>
        <source>Choose a PIN …</source>
        <translation>Välj en PIN …</translation>
    </message>
    <message>
        <source>A PIN opens the store for the rest of the day.</source>
        <translation>En PIN öppnar registret resten av dagen.</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Ny signal</translation>
    </message>
    <message>
        <source>New contact on the open case</source>
        <translation>Ny kontakt i det öppna ärendet</translation>
    </message>
    <message>
        <source>New accompaniment on the open case</source>
        <translation>Ny medföljning i det öppna ärendet</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Importera ett register</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Ångra senaste ändringen</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Hjälp för den här sidan</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Quick card</source>
        <translation>Snabbkort</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>There is no paper for this page.</source>
        <translation>Det finns inget papper för den här sidan.</translation>
    </message>
    <message>
        <source>Taking back …</source>
        <translation>Tar tillbaka …</translation>
    </message>
    <message>
        <source>The last change is taken back.</source>
        <translation>Den senaste ändringen är ångrad.</translation>
    </message>
    <message>
        <source>F1 shows help</source>
        <translation>F1 visar hjälp</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>The contact is saved and signed.</source>
        <translation>Kontakten är sparad och signerad.</translation>
    </message>
    <message>
        <source>The contact is saved as a draft. Sign it in the journal when it is complete.</source>
        <translation>Kontakten är sparad som utkast. Signera den i journalen när den är klar.</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Move the mouse or press a key to go on.</source>
        <translation>Låser om {seconds} s. Rör musen eller tryck på en tangent för att fortsätta.</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>Öppna ett ärende först.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>&amp;New signal</source>
        <translation>&amp;Ny signal</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Sök …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>&amp;Hide now</source>
        <translation>&amp;Göm nu</translation>
    </message>
    <message>
        <source>ÖVNING – practice store with fictitious people</source>
        <translation>ÖVNING – övningsregister med påhittade personer</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Insert te&amp;xt</source>
        <translation>Infoga te&amp;xt</translation>
    </message>
    <message>
        <source>No word to look at.</source>
        <translation>Inget ord att titta på.</translation>
    </message>
    <message>
        <source>No text yet: Settings, Writing</source>
        <translation>Ingen text ännu: Inställningar, Skrivande</translation>
    </message>
    <message>
        <source>Looking for proposals …</source>
        <translation>Söker förslag …</translation>
    </message>
    <message>
        <source>&amp;Add to my word list</source>
        <translation>&amp;Lägg till i min ordlista</translation>
    </message>
    <message>
        <source>S&amp;kip for now</source>
        <translation>&amp;Hoppa över så länge</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Inget förslag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Swedish and English</source>
        <translation>Svenska och engelska</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Text snippets</source>
        <translation>Textsnuttar</translation>
    </message>
    <message>
        <source>New te&amp;xt snippet …</source>
        <translation>Ny te&amp;xtsnutt …</translation>
    </message>
    <message>
        <source>No text snippet yet. Something you write often can be written with one word.</source>
        <translation>Ingen textsnutt ännu. Det du ofta skriver kan skrivas med ett enda ord.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>C&amp;heck note fields in</source>
        <translation>&amp;Granska anteckningar på</translation>
    </message>
    <message>
        <source>Words that the dictionary lacks get a wavy line. Words with a capital letter are left alone, since they are often names. Everything happens on this computer.</source>
        <translation>Ord som inte finns i ordlistan får en vågig linje. Ord med stor bokstav lämnas i fred, eftersom de ofta är namn. Allt sker på den här datorn.</translation>
    </message>
    <message>
        <source>My word list</source>
        <translation>Min ordlista</translation>
    </message>
    <message>
        <source>Empty. Right-click a marked word in a note and choose “Add to my word list”.</source>
        <translation>Tom. Högerklicka på ett markerat ord i en anteckning och välj ”Lägg till i min ordlista”.</translation>
    </message>
    <message>
        <source>“{word}” is in your word list.</source>
        <translation>”{word}” finns nu i din ordlista.</translation>
    </message>
</context>
</TS>
