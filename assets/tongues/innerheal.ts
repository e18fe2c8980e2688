<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name></name>
    <message>
        <source>One more minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dawn, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dusk, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night, warm and dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As each session chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lotus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase fills the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to a screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each phase and its seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the pattern changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when half is done, and one minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count on after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you stand up, on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask afterwards how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After deep sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question that may be passed over; the answer stays with the sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most once a day, only while InnerHeal is running, and never once you have practised. It grows rarer by itself when it is passed over. On Wayland and macOS it cannot see whether something fills the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single keys, without Ctrl or Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the time below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After breakfast, about 08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After lunch, about 13:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After work, about 17:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the evening meal, about 19:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within ten minutes of it, at a quiet moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A separate one at bedtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ones you chose to have at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and gentle, to begin with. Any of them, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each can be done in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the end of the day, and for the middle of the night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I am triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the room around you, then everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With open eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here asks you to close them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not practised yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of your own. They can show words and play sounds, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes in the quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words on a locked screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise only the name of the app stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a soft sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quietly, as an icon and without a window, so that reminders can come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps the icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders and the mini pacer stay at hand. Quit in its menu ends InnerHeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pacer lets every click pass to what lies beneath it. Ctrl+M takes hold again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them only a soft tone at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, a second key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it light. Dizzy or tingly means too much air: make it smaller or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a session with holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bodies are better off without holding the breath. Does any of this fit you? Your answer stays on this computer, and nothing but this is kept of it: holds or no holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or recently gave birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizures, eye trouble, or recent surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart, blood pressure, fainting, or lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panic attacks, or breath that worries me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How stirred up are you right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very stirred up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a little time to land afterwards? If not, another hour may be kinder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot to carry already. Something gentler may be kinder now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady me now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini pacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today offers one session. Enter begins it, and one minute is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sitting, Space pauses and goes on. Esc pauses and shows the ways out; again, it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe as it is comfortable. If it is too much air, make it smaller, or just stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady me is on every page, for when it is hard right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, F6 from one region to the next, arrows inside a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, by the place they work in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key can be chosen in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal, a second key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help, a second key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and choose how to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key stays as it is: it is the way out, and the way on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is needed to move about. Another one, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is needed for writing. Another one, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever one may write, a key needs Ctrl or Alt with it, or is an F key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key already means “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} + {more} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting for a while: this day is invisible to the streak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is open; it is not judged before it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone}, day from {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {length} ({places}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice in a pause counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <comment>{n} pages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} worksheet</source>
        <comment>{n} worksheets</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry by hand</source>
        <comment>{n} entries by hand</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sitting</source>
        <comment>{n} sittings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rest day {n} of the {allowed} in a row that a streak holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest day {n}: more than the {allowed} in a row that a streak holds, so the next practice day begins a new one. The total stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest day {n}. The total stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}, kept in the log; a practice day takes {needed} s in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hum out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to follow. Breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment of stillness. Any key goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for saying. That happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around the room for a moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of what you told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without holds, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slower than five breaths a minute, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faster than twelve breaths a minute, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With smaller breaths, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without humming, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the softest bell, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With silences of at most twenty seconds, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never suggested by itself, {because}. It is here if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or recently gave birth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us about a pregnancy or a birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holds, and no slower than five breaths a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For lying down, your left side is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart condition, rhythm problem, chest pain, stroke?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us about your heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a first time, please check with somebody who knows your heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High or low blood pressure, or fainting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us about your blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holds, and a word about sitting, and about getting up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best seated. Get up slowly afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asthma, COPD, a chest infection, breathless at rest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us about your lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holds, and a word about keeping your inhaler near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your inhaler near, if you have one, and go at your own pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epilepsy or seizures, now or before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us about seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holds, and no fast breathing. No picture here flashes, for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glaucoma, eye surgery or retinal trouble?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us about your eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holds, and no humming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear infection, ear surgery, troublesome tinnitus?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us about your ears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softest bell instead of others, and no humming unless you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent surgery of chest, belly, head?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us about surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holds, and smaller breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panic attacks, or does focusing on breath worry you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us that the breath can worry you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not ask for the breath comes first; smaller breaths, no holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does looking inward sometimes bring back hard memories?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us about hard memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter silences. Long silences and the younger self are not suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes open is a good way to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of hearing or seeing things others don&apos;t, or very high energy without sleep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding and short practices; long silences and imagery are not suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you can, ask somebody who knows your health whether this suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling unreal or far away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us that things can feel far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open eyes and grounding; imagery is not suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of what you ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as much as feels all right today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sitting on my chest that wants to be set down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If I could say it with no one hurt and no one listening, I would say…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with “I am so tired of” and do not stop for five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I swallow today instead of saying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the unsent message. It stays unsent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What am I carrying that belongs to somebody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is this feeling in my body, and what would it say if it had a voice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What am I angry about, underneath being reasonable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may stay here on this page when I stand up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I said “I&apos;m fine” today, what was the fuller answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which feeling do I reach for first, and which one hides behind it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was I not allowed to feel when I was growing up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If my tiredness were an emotion in disguise, which one would it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made my throat tighten or my jaw set this week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I envy, and what longing does that point to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which good feeling do I cut short, and why might that be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I go numb, what happens in the minute before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two feelings that are both true right now: ___ and ___.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment this week when my reaction was bigger than the event. What did it remind me of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I do in the first ten seconds of feeling left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did I first learn that I had to be ___ to be loved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rule do I live by that nobody ever said out loud?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does people-pleasing protect me from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I disappear in an argument, where do I go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I need to hear when a friend cancels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old script says ___. What would the adult me add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which person or place makes me feel small, and at about what age?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does my independence cost me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the smallest sign, before the wave came?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo of me as a child: what do I notice in the face, the hands, the room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I love doing before anyone was watching?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was my favourite hiding place, and what was good about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which adult, even once, made me feel seen? What did they do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things I wish someone had told me at eight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was I praised for, and what did I hide to keep the praise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that child ran my Saturday, what would we do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was I brave about that nobody noticed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I promise myself back then, and does the promise still serve me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter that begins: “You did not have to…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make today a little safer for the youngest part of me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would I say to a friend who had my exact day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mistake am I still paying for, and is the debt not settled by now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My critic says ___. What is it scared would happen if it stopped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What am I doing well enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limit of mine deserves respect instead of repair?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would I treat this body if it belonged to someone I love?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hard about my life that most people do not see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one true kind sentence. Then one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would “good enough” look like for tomorrow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three small things that went right, and what helped each of them happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something ordinary I would miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who made today lighter, possibly without knowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of my body that works quietly for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did nature do today while I was busy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difficulty that taught me something, and what it cost to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place that has been good to me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something I did that I can thank myself for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I know now that I did not know this morning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody would be upset, what would I choose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What am I pretending not to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is mine to do, what is not, and what can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters in this in five years? In five days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which decision would my calmest self make?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What question am I living in at the moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the situation as a kind reporter would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the next step that takes under ten minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a little easier than it was three months ago?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment I responded in a new way, even clumsily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What still hurts, and how do I carry it differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which practice do I actually return to, and why that one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have I stopped apologising for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page I wrote a while ago says ___. What would I answer today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who have I let in a bit more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would I like the next month to be gentle about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What feels larger than me, and how do I meet it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If I prayed, or hoped out loud, the words would be…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could I tell ten per cent of this to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would I want a therapist to understand in the first five minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of InnerHeal uses these files. Nothing was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be moved: {why}. Nothing was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the folder may be written to, and whether another program uses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your practice, one JSON object a line: what, when (UTC, with the zone and its offset in minutes), the day it counts for, seconds, notes and answers. InnerHeal prints the same with “innerheal log --json”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is remembered beside your practice: favourites, weekly goals, sound, what you told of what suits you, what was begun last, the pace of each session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your settings, as far as they differ from the usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions of your own, each a text that any editor opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bells and backgrounds of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your practice as its files lie on the disk, since it could not be read just now: an SQLite database, and plain copies, one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a file that InnerHeal needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that InnerHeal kept for you, written on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal Desktop {version}. Nothing of it was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not written as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be written: {why}. Nothing half is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or free some room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min, mins, minute, minutes, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s, sec, secs, second, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again, last, repeat, same, continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is called so; this suits now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you began last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} is as short as it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} is as long as it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} is the nearest it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” wants the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it in the window, where its words and its card are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle to start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For more practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20+ min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breath focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Younger self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panic, panicking, panicky, overwhelmed, overwhelm, alarm, terror, triggered, crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anxious, anxiety, worried, worry, nervous, afraid, scared, fear, fearful, uneasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stressed, stress, tense, tension, tight, restless, pressure, agitated, hectic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep, sleepless, asleep, insomnia, awake, bed, bedtime, night, nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tired, exhausted, weary, drained, sluggish, fatigue, burnt, burned, rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angry, anger, rage, furious, cross, irritated, annoyed, frustrated, upset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sad, sadness, grief, grieving, down, low, crying, hurt, heartbroken, hopeless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lonely, alone, unloved, ashamed, shame, guilt, guilty, worthless, ugly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numb, unreal, spacey, dissociated, floaty, empty, frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focus, focused, concentrate, concentration, distracted, scattered, attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child, childhood, inner, parent, mother, father, young, small, abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>god, prayer, pray, soul, sacred, faith, holy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happy, grateful, gratitude, thankful, joy, glad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm, calmer, peace, peaceful, quiet, soothe, settle, relax, relaxed, ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a, an, the, i, i&apos;m, im, me, my, am, is, are, be, feel, feeling, feelings, so, very, too, and, or, to, of, for, with, in, on, at, it, this, that, some, something, want, need, help, please, can&apos;t, cant, cannot, can, don&apos;t, when, before, after, now, want, about, by, do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is late, and the out-breath leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the out-breath grows, one rung at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because quiet between two bells may be enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is morning, and an even rhythm is a gentle start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because a few sighs open a day as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the day has not asked for anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is the middle of the day, and a few sighs make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it asks only for your senses, not for your breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because one even rhythm is easy to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is afternoon, and a longer out-breath unwinds a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because a few sighs make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because an inner place can be visited at any hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is evening, and the out-breath leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the day is done, and an inner place is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because a sitting was harder lately, and this only asks you to look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because a sitting was harder lately, and steady ground comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because a sitting was harder lately, and nobody has to carry it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because every third day is one for something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is a favourite of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, and you know it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet minute is here if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One slow breath, whenever it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute of breathing is open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would a little stillness be welcome now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a soft minute here for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breath, a pause, and on with the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the shoulders drop, one long breath out, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small rest is here. No hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute, nothing to get right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow wave of breath, if now is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like: one minute, just breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm minute, yours to take or leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some quiet is kept here for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long breath out might feel good now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kind minute for yourself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe with the picture for a minute, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment of ease is one click away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is a pause, in case you want one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the breath be slow for a minute?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute by the window, or here. Both are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow breath before sleep, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day may be put down now. One quiet minute?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft end to the day is here for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long breaths out, and a gentle good night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One calm minute before bed, if it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin wherever you like. One minute is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteen minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourteen minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifteen minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventeen minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighteen minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nineteen minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} second</source>
        <comment>{n} seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}-day streak</source>
        <comment>{n}-day streak</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day of practice</source>
        <comment>{n} days of practice</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day this week</source>
        <comment>{n} days this week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {goal} this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You practised on {n} day since Monday.</source>
        <comment>You practised on {n} days since Monday.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new week has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day a week is your measure for now. It can be changed in Journey, at any time.</source>
        <comment>{n} days a week is your measure for now. It can be changed in Journey, at any time.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day so far</source>
        <comment>{n} days so far</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your longest run so far was {n} day.</source>
        <comment>Your longest run so far was {n} days.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In rhythm {met} of the last {n} week</source>
        <comment>In rhythm {met} of the last {n} weeks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No practice is written here yet. One breath would be a beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest counts as part of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back. Nothing expired. Begin wherever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here. {days} of practice so far, and today can be one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minute.</source>
        <comment>{n} minutes.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You came, and you stopped. Both are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping was a choice, and it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping was a choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day one. That is a beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that you, or the backup of your system, made elsewhere are not touched. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal is as on the first day. Thank you for the time you spent here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ZIP is still being written. Please wait until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “{word}” to erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close InnerHeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else of yours is in {folder} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is in {folder} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of InnerHeal, and still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by another program; please delete it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record of your practice</source>
        <comment>{n} records of your practice</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your favourites and goals, and what you told of what suits you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} session of your own</source>
        <comment>{n} sessions of your own</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sound of your own</source>
        <comment>{n} sounds of your own</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup</source>
        <comment>{n} backups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of InnerHeal, and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And one more.</source>
        <comment>And {n} more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sittings are not written down until this is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini pacer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-minute sigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long wave, 3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide InnerHeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open InnerHeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next one on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M in the window, or the tray&apos;s menu, takes hold again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take hold of it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders: pause today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting while another program fills the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At hand — InnerHeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal never goes online. It holds no code that could, and a test sees to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account, nothing is counted, and nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that you do here stays in one folder of yours, in formats that others can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice: what, when, and how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of your own, one text file each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened here. This is where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal is for everyday wellbeing. It is not medical or psychological treatment, and does not replace a doctor, a therapist or emergency help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this app, its sessions, sounds and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt for Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way to the sound device, with SDL (zlib)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mixing of sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound files, with libsndfile (LGPL 2.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reading of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the player for terminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where your system keeps such data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letters of most words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letters of headings and guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What InnerHeal promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the licence of {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireless headphones play late. Start the test and watch the light. If you hear the tap after it, move to the right; before it, to the left; until both come together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and sound together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the clap test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sitting that stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, begun at {time}, stopped after {length}. Keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ways to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need calm now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes that help you stand, starting at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One calm breathing session, with a picture to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes, and every step can be skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by need and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filters · {n}</source>
        <comment>Filters · {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is a good place to write: it needs no password, and it is yours to keep, to put away or to tear up. Nobody reads it, and nobody grades it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page keeps nothing yet. Later it will hold what you write, locked, on this computer and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five quiet minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five quiet minutes to write, between two bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sittings, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Why your streak is {n} day</source>
        <comment>Why your streak is {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The days since your last streak began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the days count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a button, and then the key that you would like. Delete leaves an action without a key, and Esc leaves everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {key}. Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 minute</source>
        <comment>{n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 second</source>
        <comment>{n} seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, purpose or feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 session</source>
        <comment>{n} sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Esc clears the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer kept close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be played now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show 1 session</source>
        <comment>Show {n} sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or write a message to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} · {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {date}, from {source} ({when}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bell or a background from a file of yours is copied into InnerHeal&apos;s folder. A session that you write can name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bell of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a background of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read because of a fault in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be taken away: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is gone from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} away for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ZIP file with your practice, your notes and answers, your settings, and sessions and sounds of your own, in forms that other programs read. A file inside says what each one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file that InnerHeal keeps of you on this computer goes. You see first what that is, and nothing goes before you have typed a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written because of a fault in the app. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel taking everything along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything to take along, percent written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <comment>{n} records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file of yours</source>
        <comment>{n} files of yours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}. It holds {records} and {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The streak, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days a week would be kind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other days are days off: they add nothing and cost nothing. A couple of months until it comes by itself is usual, and missing a day is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After I …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small practice stays more easily when it follows something that you do anyway: after I put the kettle on, after I close the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sitting before this hour still belongs to the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this can be kept now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day a week</source>
        <comment>{n} days a week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the kettle on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a day begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins without holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin without holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is one text file. Put one into the sessions folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all sessions in the Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else: show {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin {title}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a sound file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound file, percent written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {length} as a sound file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {length} as a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Source: {refs}</source>
        <comment>Sources: {refs}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {title} close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F, in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has all of that at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is one text file that you can write, or that somebody gives you. Put it into the sessions folder, and it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can show words and play sounds, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: read the folder anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It can be played once this is mended.</source>
        <comment>It can be played once these are mended.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look again: read the file anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any whole minute from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most whole minutes from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} is the nearest this can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to Begin. F keeps one close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the session has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steadying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short note first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short note comes first, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has breath holds. Each may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle check first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can stir feelings. A gentle check comes first, every time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested in a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small or mixed evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tradition, little tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested in a randomised trial, or something very close to it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small or mixed evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A traditional practice, little tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From file. It can show words and play sounds, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These choices hold until the window closes: their file cannot be written. Look whether the disk is full, and whether the folder of your data may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen and told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ogg Vorbis, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, exact and large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is silent: every volume stands at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to a bell, rain and two breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to one breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both ears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For hearing with one ear, or one earphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath cues volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breath of air that rises and falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two notes that glide up, and down again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft wood, once each second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells and background stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected now; sound waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {n} percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {n} percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are minutes of practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Why is my streak {n}?</source>
        <comment>Why is my streak {n}?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A streak holds {n} day of rest in a row. Rest is part of it, and free.</source>
        <comment>A streak holds {n} days of rest in a row. Rest is part of it, and free.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If you might act on thoughts of hurting yourself or someone else, or you are in danger, please call {emergency} or a crisis line now. You do not need to be certain it is bad enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, fainting, one-sided weakness, or trouble breathing that is new for you: call {emergency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers change. Please confirm them on the service&apos;s own site. If a line does not answer, try another or call {emergency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers were checked long ago. Please confirm them before you rely on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something keeps getting worse, or lasts for weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After practice you feel unsettled for hours, or far away, and it keeps happening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep, food, work or being with others has become hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You carry something that would be lighter if somebody knew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family doctor is a good first step, and so is a counsellor, a therapist, or anybody whom you trust. One sentence is enough to begin with: “I have not been well, and I would like to talk about it.” It is a reason to talk to a person, and it is not a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your local emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin Five Senses Grounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country for emergency numbers and crisis lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the language settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} checked on {date}, from {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis lines in most countries are found at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person may help when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency in {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last weeks, minutes on each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As small as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As short as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the written pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no breath to follow any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} Soon {pattern}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other picture here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything moves again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less moves now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less air: a smaller breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: sound, captions, picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept. Your place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space, or click, when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is only for now. When it closes, the words are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} From 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle in. It begins in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Space goes on, Esc offers a way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is done. Stay as long as you like; Space or Esc ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, staying on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coming to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pace: {pattern}. More has the written one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breath: {pattern}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a time or a feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick start: a name, a time or a feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose, Enter begins, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter begins · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 answer</source>
        <comment>{n} answers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (30 min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can see this again: Settings, About, Show me around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells and breath sounds alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like calm right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support and crisis lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country, or rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick any, or none. It is used for nothing but the order of the Library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me, ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One breath together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one sigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet place for breathing, meditation and gentle inner work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is offline and private: there is no account, nothing is sent anywhere, and all that you do here stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute for you and the app to meet. Every step can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal offers breathing, imagery, meditation and writing for everyday wellbeing. It is not medical or psychological treatment, it cannot diagnose anything, and it does not replace a doctor, a therapist or emergency help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not use it while driving, in water, or anywhere a moment&apos;s inattention could hurt you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are pregnant, or live with heart, lung, blood-pressure, eye or seizure conditions, or with panic, trauma or psychosis, many practices can be adapted, and you know your body best. When unsure, ask someone who knows your health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices can bring up feelings. You can stop at any time. If something keeps getting worse, that is a reason to talk to a person, and it is not a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then Support can show the emergency number and crisis lines of your country. Nothing looks up where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being hard on myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curiosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In through the nose, a small sip more, and a long breath out. Twice; it takes twenty seconds, and you can stop at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was a practice. It counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are off. They stay off, unless you switch them on in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with before, this was…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is off for this run, because quiet was asked for. Your choices are kept all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These choices hold until the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall this question stay away from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays away. The settings bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many practices can be adapted. Tick what fits you, or nothing; every line may be left out, and you know your body best. When unsure, ask someone who knows your health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a minute. Your answers lie beside your practice on this computer and nowhere else. Nothing here is a diagnosis, and nothing asks about medicines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: none of these. Nobody will ask you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten. Sessions are as they are written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers hold until the window closes: they cannot be kept now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it fit me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these: answer no to all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds are left out, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written, because you wanted it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know your body best. Have this session as its author wrote it, from now on? If it is too much, stop, and breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for you: {variant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it suits you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it suit me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: have it as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night colours are warm and dim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear the night colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the colours as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies within the quiet hours, so it never comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They went quiet after nine that passed. Switch them on again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
