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
        <source>Offer beforehand to say how it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a sitting waits for Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before every sitting</source>
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
        <source>Lock by itself, without key or mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
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
        <source>One question that may be passed over, and the scales where they were used before. What is said stays with the sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How check-ins are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streak, this week and the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week and the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Today, after a sitting and in Journey. It is counted all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it when something has grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line and a small drawing after a sitting; it joins the landscape in Journey.</source>
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
        <source>Nothing to picture, no breath to follow: these go well with open eyes.</source>
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
        <source>Are you 18 or over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “No”, deep inner-child sessions are left out, and Support shows helplines for young people first. No date of birth is asked for.</source>
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
        <source>practised to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early, by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off, and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another day or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no minutes told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, before: {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note, before: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note “{words}”, before: “{then}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written again, as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written down: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice, looked back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it from another app…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I practised with another app: bring it along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, letters, patterns and kind words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is</source>
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
        <source>This practice can bring up feelings. It works best with some time afterwards, on an ordinary day.</source>
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
        <source>Is today okay for this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a little time to land afterwards? If not, another hour may be kinder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose something else if you are in crisis, have flashbacks that take you out of the room, hear or see things others don&apos;t, or a professional has asked you not to do imagery on your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot to carry already. Grounding may be kinder now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a long silence. Plan a break, and let standing up or ending early be part of it. Of people who ever meditated, about a third met some unwanted effect, mostly one that passed; long, solitary, focused practice met more. If it becomes too much, open your eyes and look around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizzy, tingly, or a tight chest? Breathe normally and look around. If chest pain, fainting or new breathlessness, call {emergency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never while driving or cycling, in or near water, on a height, or operating machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady me now</source>
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
        <source>In Journey</source>
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
        <source>Space pauses a sitting, Esc offers a way out. All keys stand here.</source>
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
        <source>Before you begin: the safety page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
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
        <source>Support, over what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar as a table, and back</source>
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
        <source>To begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sighs, sounds and sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same pace, kept small, for the middle of a hard moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal, three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out alike, light and quick to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal, four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out alike, one step slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pursed lips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In by the nose, out through nearly closed lips, twice as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pursed lips, slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, once the shorter one is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calm pace of this app. Slow breathing makes heart rate rise and fall more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same pace, nearly even. One study of evening practice used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even waves, five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out alike, at six breaths a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even waves, five and a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the largest blinded trial it was no better than 12 a minute for stress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even waves, six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out alike, at five breaths a minute. Keep it small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer out, three and five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer out-breaths feel calming to many; studies disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer out, four and seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever finds the long wave easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer out, four and eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as long out as in. If you reach for air, go back a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-7-8 without its hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in for 4-7-8 where holds are not for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four short sides. The holds are pauses, not locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four equal sides. Popular, little tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box with half the pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For practised breathers: three breaths a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-7-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long hold and a longer out-breath. Popular, little tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-7-8, three quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same shape, a quarter shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-7-8, half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same shape at half its length, to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller and quieter than usual, with a short rest after the out-breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyclic sigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes daily improved mood over a month in one trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate nostril</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In on one side, out on the other, and back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The out-breath is hummed, at any pitch that is comfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humming, longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, with a longer hum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-part breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly, ribs and chest, two seconds each; then all of it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ocean breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft sound in the throat, on the way out only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brisk and not deep, a minute or two, with the arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again what you began last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new page in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much: back to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
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
        <source>No holds from now on</source>
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
        <source>A minute of a sitting, a page or a finished worksheet makes the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next practice begins a new streak. The {n} day of practice stays.</source>
        <comment>The next practice begins a new streak. The {n} days of practice stay.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For as long as you rest, this streak stays as it is, and so does the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a practice today this streak goes on; after that a new one begins, and the total stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the next practice by {day} this streak goes on; after that a new one begins, and the total stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day is dated ahead of today, and counts when its date has come.</source>
        <comment>{n} days are dated ahead of today, and count when their dates have come.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped at the date line: this day is invisible to the streak.</source>
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
    <message>
        <source>“innerheal journal restore latest” brings the newest backup of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one is made when InnerHeal closes. This one is left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the journal is missing or empty, but there was one.</source>
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
        <source>{n} version</source>
        <comment>{n} versions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} version of a page is not as it was written; all others are.</source>
        <comment>{n} versions of pages are not as they were written; all others are.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole: {pages}, {versions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no passphrase: whoever can read this folder can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds its key cannot be read, neither in the file nor beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds its key stands in one place of two; it opens all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mended when the journal is unlocked the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed, and what holds its key can be read. Whether every page opens is seen when it is unlocked: the key is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of the journal of {made} is damaged: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of the journal of {made}, is whole: {pages}, {sealed}.</source>
        <translation type="unfinished"></translation>
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
        <source>Step {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} step</source>
        <comment>{n} steps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{span} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest, or {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any session you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}, step {n} of {m}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
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
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold after the in-breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest after the out-breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breath of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of a second; Shift does it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, such as Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sealed it until {day}. Its words wait till then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day has come. It may be opened, today or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sealed it until {day}. Open it now, all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be done with this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 breath in five minutes</source>
        <comment>{n} breaths in five minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name, so that you find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show two breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{s} second</source>
        <comment>{s} seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>The rest begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill, away, or for no reason at all: none is asked. While you rest nothing runs, nothing breaks, and if you practise all the same, it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, that day as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I am back</source>
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
        <source>Write a line</source>
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
        <source>As “{variant}”, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your own pace, without holds, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the calmest pictures, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With open eyes, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With silences of at most twenty seconds, also where a longer one is announced, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best seated, this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where hard memories are near, it can be good to do this with a professional at your side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holds, no slower than five breaths a minute, and seated where others stand.</source>
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
        <source>Your own pace in place of a counted one, no holds, and a word about keeping your inhaler near. Pursed-lip breathing is suggested where it is in the Library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holds, no fast breathing, the calmest pictures. None flashes, for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pace in place of a counted one, no holds, and smaller breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small breaths are enough. Nothing here needs to strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not ask for the breath comes first, and Steady me with it; smaller breaths, no holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open eyes and shorter silences. Long silences and the younger self are not suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open eyes, movement and grounding; imagery is not suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because nothing was answered in Make it fit me</source>
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
        <source>Panic attacks, or does focusing on breath worry you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you told us that the breath can worry you</source>
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
        <source>Release — a safe outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns and triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-compassion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirit and support</source>
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
        <source>what is remembered beside your practice: favourites, weekly goals, sound, what you told of what suits you, what you wrote into Support, what was begun last, where you are in programmes, the pace of each session.</source>
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
        <source>programmes of your own, each a text that any editor opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bells and backgrounds of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your journal, with letters, cards and what was being written, and without a lock: whoever has this file can read it. InnerHeal reads it in again, and docs/open_journal.py prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your journal as it lies on the disk. If it has a passphrase, that or the recovery key opens it: put journal.sqlite, journal-key.json and drafts into an empty folder and start InnerHeal with --data FOLDER, or let docs/open_journal.py print it.</source>
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
        <source>panic</source>
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
        <source>I can take this one breath at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can take this one breath at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can take this one breath at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am allowed to leave a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I am allowed to leave a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I am allowed to leave a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can go slowly and still arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can go slowly and still arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can go slowly and still arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feeling can be here, and so can I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that this feeling can be here, and so can I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that this feeling can be here, and so can I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have come through hard hours before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I have come through hard hours before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I have come through hard hours before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can ask for what I need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can ask for what I need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can ask for what I need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be solved tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that nothing has to be solved tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that nothing has to be solved tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not have to earn my place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I do not have to earn my place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I do not have to earn my place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My needs are not too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that my needs are not too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that my needs are not too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am more than my worst day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I am more than my worst day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I am more than my worst day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can be loved and imperfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can be loved and imperfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can be loved and imperfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I matter in rooms where I am quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I matter in rooms where I am quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I matter in rooms where I am quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My feelings make sense in my story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that my feelings make sense in my story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that my feelings make sense in my story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am worth the time this takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I am worth the time this takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I am worth the time this takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I believe the child I was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning to believe the child I was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I believe the child I was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will not leave you alone with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning not to leave you alone with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I will not leave you alone with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were doing your best with what you had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that you were doing your best with what you had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that you were doing your best with what you had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that we are not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that we are not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that you may play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that you may play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can be the adult we needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can be the adult we needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can be the adult we needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You never had to be perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that you never had to be perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that you never had to be perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old scripts can be rewritten a line at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that old scripts can be rewritten a line at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that old scripts can be rewritten a line at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause is a new response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that a pause is a new response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that a pause is a new response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can begin again at any minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can begin again at any minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can begin again at any minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and often is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that small and often is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that small and often is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can disappoint someone and still be kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can disappoint someone and still be kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can disappoint someone and still be kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can be angry and fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can be angry and fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can be angry and fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am allowed to change my mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I am allowed to change my mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I am allowed to change my mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can speak to myself as to a friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can speak to myself as to a friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can speak to myself as to a friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting is part of healing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that resting is part of healing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that resting is part of healing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgive myself for learning late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning to forgive myself for learning late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I forgive myself for learning late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can be proud quietly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can be proud quietly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can be proud quietly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can let help in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can let help in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can let help in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can hold my limits warmly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can hold my limits warmly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can hold my limits warmly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that good enough is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that good enough is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I choose one thing that matters today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning to choose one thing that matters today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I choose one thing that matters today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am part of something living.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I am part of something living.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I am part of something living.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My care reaches further than I see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that my care reaches further than I see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that my care reaches further than I see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can be grateful and still want more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can be grateful and still want more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can be grateful and still want more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can carry grief and joy together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I can carry grief and joy together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I can carry grief and joy together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have something to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I have something to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I have something to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I belong to this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that I belong to this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that I belong to this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
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
        <source>Meaning</source>
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
        <source>panic, panicking, panicky, overwhelmed, overwhelm, alarm, terror, triggered, crisis, help, sos</source>
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
        <source>crisis, emergency, hotline, helpline, suicide, suicidal, kill, killing, die, dying, harm, ambulance, police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help, help me, sos, can&apos;t breathe, cant breathe, cannot breathe, can not breathe, short of breath, hard to breathe</source>
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
        <source>because it is afternoon, and a longer out-breath unwinds a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is night, and sleep need not be hurried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because lying still is a rest as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is morning, and a window and a breath open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the day outside has begun as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is the middle of the day, and air is welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because a few slow steps are a pause too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is afternoon, and there is something to see outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because three kind sentences fit into any afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because an inner place can be visited at any hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is evening, and a day likes to be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is evening, and the out-breath leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the evening is a good place to look back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the day is done, and an inner place is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is late, and the body may grow heavy</source>
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
        <source>because it was a low hour lately, and steady ground comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it was a low hour lately, and this only asks you to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it was a low hour lately, and nobody has to carry it alone</source>
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
        <source>because it is the next step of {programme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, and it is what you began last</source>
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
        <source>A new place, and today can be one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new month, and today can be one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new week, and today can be one more.</source>
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
    <message numerus="yes">
        <source>You practised on {n} day since {weekday}.</source>
        <comment>You practised on {n} days since {weekday}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your longest run so far was {n} day, {when}.</source>
        <comment>Your longest run so far was {n} days, {when}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A streak of {n} day, {when}</source>
        <comment>A streak of {n} days, {when}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The streak before: {n} day, {when}</source>
        <comment>The streak before: {n} days, {when}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in winter {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in spring {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in summer {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in autumn {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {month} to {later}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {month}</source>
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
    <message>
        <source>A stone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pile of stones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long grass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A birch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lantern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be left in peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be comforted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old script and a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How stirred up are you, as you think of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened? What a camera would have caught, in two sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I feel? A word or two, and a place in the body, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old does it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I give myself now? One small thing in the next ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I can give myself now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And one small thing this week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When ___, I used to believe ___ and do ___. Now I can remember ___ and try ___.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old script, and the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How stirred up are you now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong, afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strategy I learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which strategy would you like to look at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does it show up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it shows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it protecting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would a smaller version look like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where could the smaller version have a try? What would be its first sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it could have a try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If ___ happens, then I will ___.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan, in one short sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which old script is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much do you believe it today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form of it that is easier to believe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment I acted like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I acted like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was good, however small?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stone lies in your landscape now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pile of stones stands in your landscape now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long grass grows in your landscape now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tree stands in your landscape now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pine stands in your landscape now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A birch stands in your landscape now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flowers are out in your landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lantern is lit in your landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bench stands in your landscape now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate stands open in your landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small house has a light on in your landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge crosses the brook in your landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A boat is out on the water of your landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birds are out over your landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kite is up over your landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path runs through your landscape now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lake lies in your landscape now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a stone</source>
        <comment>{n} stones</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a pile of stones</source>
        <comment>{n} piles of stones</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>long grass</source>
        <comment>long grass</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a tree</source>
        <comment>{n} trees</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a pine</source>
        <comment>{n} pines</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a birch</source>
        <comment>{n} birches</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flowers</source>
        <comment>flowers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a lantern</source>
        <comment>{n} lanterns</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a bench</source>
        <comment>{n} benches</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a gate</source>
        <comment>{n} gates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a small house</source>
        <comment>{n} small houses</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a bridge</source>
        <comment>{n} bridges</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a boat</source>
        <comment>{n} boats</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>birds</source>
        <comment>birds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a kite</source>
        <comment>{n} kites</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a path</source>
        <comment>{n} paths</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a lake</source>
        <comment>{n} lakes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopping early for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You listened to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coming back for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five different sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five different sessions: open-minded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaching out for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reached out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day of practice</source>
        <comment>{n} days of practice</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{thing}: {what}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than {n} day of practice.</source>
        <comment>More than {n} days of practice.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day of practice.</source>
        <comment>{n} days of practice.</comment>
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
        <source>Still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still here. {n} day of practice so far.</source>
        <comment>Still here. {n} days of practice so far.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>Your journal, with everything you wrote there</source>
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
        <source>{n} programme of your own</source>
        <comment>{n} programmes of your own</comment>
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
        <source>What do I understand a little better? What do I need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was {length}. There is no hurry: the page stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the timer away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 minute left</source>
        <comment>{n} minutes left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: bring back {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed for “{title}” is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is then as it was at that moment, and a sealed one opens with the passphrase or recovery key of then. What is there now is backed up and set aside first, so that you can undo this. What you are writing just now stays a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of the journal yet. One is made when you close InnerHeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal now holds {pages}, and is locked: its passphrase of then opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal now holds {pages}, and has no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {title}</source>
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
        <source>{title} again</source>
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
        <source>Your practice: what, when, and how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more, a plain text for each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account, and nothing about you is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that you do here stays in one folder of yours, in forms that other programs read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its passphrase and its recovery key open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the journal that are still being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of both, from the last days, weeks and months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a restore has put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room kept free, so that your practice can be written on a full disk</source>
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
        <source>Each session says what is known of it: tested, little tested, or tradition. What nobody here has read is not told as a fact.</source>
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
        <source>the sealing of the journal, with libsodium (ISC)</source>
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
        <source>the recorded voice: it is synthetic, nobody&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form of that model with which it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the voice</source>
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
        <source>Licences of the letters and the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the licence of {what}</source>
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
        <source>How it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip how it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep how it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this letter go? InnerHeal keeps nothing of it, and no way leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone. InnerHeal keeps nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone from the screen, but the disk still holds it. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the letter until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this letter go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting a letter go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed and saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. It stays here, and is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One slow breath</source>
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
        <source>{title}, begun on {day} at {time}, stopped after {length}. Keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One more after it.</source>
        <comment>{n} more after it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I need calm now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes to steady you, starting at once.</source>
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
        <source>Ways to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute, breathing along</source>
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
        <source>What you typed before is still here. It is not written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk, a class, a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts like any other practice. Only the day is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page to let go is waiting. It is on no disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing this at {time}. It is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote besides is among your pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, go back to Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the draft go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the card back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were in the middle of a card. It waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: take it back</source>
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
        <source>A title, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a word for what you feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for a set time, the timer out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link this page to a sitting</source>
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
        <source>Questions to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with this question</source>
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
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streak before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on</source>
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
        <source>How pleasant it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much energy there was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More energy is not better than less, nor less than more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How stirred up it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle before: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of your last {n} morning sitting</source>
        <comment>Of your last {n} morning sittings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your last {n} afternoon sitting</source>
        <comment>Of your last {n} afternoon sittings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your last {n} evening sitting</source>
        <comment>Of your last {n} evening sittings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your last {n} sitting</source>
        <comment>Of your last {n} sittings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sitting so far.</source>
        <comment>{n} sittings so far.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{opening}, there was at least a little more energy after {more}, about the same after {same}, less after {less}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opening}, you were at least a little more stirred up after {more}, about the same after {same}, less after {less}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opening}, you felt at least a little more pleasant after {more}, about the same after {same}, less after {less}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} From eight of one kind on they are counted here; fewer would say more of chance than of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{middle} (from {low} to {high})</source>
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
        <source>Search sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, purpose or feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, and what there is to know of each</source>
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
        <source>A page, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a page about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest, and one kind thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to your system. InnerHeal itself opens no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program of this computer takes it. It can be copied.</source>
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
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whatever makes calls on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message: {number}</source>
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
        <source>One ZIP file with your practice, your notes and answers, your settings, and sessions and sounds of your own, in forms that other programs read. A file inside says what each one is. Your journal is in it too: while it is locked, as sealed as it lies; otherwise so that whoever has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come from another app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of practice from Insight Timer, Apple Health and others come in from a file. You see first what is in it, and can take all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP, a copied folder or a copy of the log, from another computer or from before: all that is in it is then here again. What is here now is set aside first.</source>
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
        <source>Your journal is in it as it lies, and opens with its own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} page of your journal is in it, and can be read by whoever has the file.</source>
        <comment>{n} pages of your journal are in it, and can be read by whoever has the file.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another computer, or from before: the ZIP of “Take everything with you”, a folder of InnerHeal that you copied, or a copy of your log or journal. Your practice and streak, your place in programmes, your journal, settings and sessions are then as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal that was sealed stays sealed, and opens with its own passphrase or recovery key. What you have practised and written here until now is backed up and set aside, and can be put back. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: all of it is made ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what is here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing everything back, percent read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is here, and opens with the passphrase that it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal: {pages}, without a passphrase.</source>
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
    <message>
        <source>“innerheal restore --rebuild” brings the log and its plain copy together again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal backup” makes a new one. This one is left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept in {folder} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain copy cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry of the log is not as it was written.</source>
        <comment>{n} entries of the log are not as they were written.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An import in the log has lost what it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of {n} record it is not clear which version stands.</source>
        <comment>Of {n} records it is not clear which version stands.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The log does not know what stands in its plain copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is whole: {records}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <comment>{n} records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another version of InnerHeal wrote the log: its entries were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain copy can be read: {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} line</source>
        <comment>{n} lines</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {lines}, the first is line {first}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain copy holds everything that is in the log: {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record is still to be written into the plain copy; the next one takes it along.</source>
        <comment>{n} records are still to be written into the plain copy; the next takes them along.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record does not stand in the plain copy as it is in the log.</source>
        <comment>{n} records do not stand in the plain copy as they are in the log.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record stands in the plain copy alone.</source>
        <comment>{n} records stand in the plain copy alone.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when InnerHeal closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {made} is damaged: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {made}, is whole: {records}.</source>
        <translation type="unfinished"></translation>
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
        <source>What is shown</source>
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
        <source>This answer is not kept.</source>
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
        <source>Yes, begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground with the senses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter, gentler one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for as many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of your own, at most {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
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
        <source>What you return to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often in the last twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin {title}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <comment>{n} times</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>The two are not alike. One of them slipped; both can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase can be any words that you like, and must be some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work because of a fault in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a passphrase gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing what is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the journal. The old one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing every page anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page is sealed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening every page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no passphrase any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To share it, give somebody its file, {file}: they let it fall on their window. To take it away, delete that file.</source>
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
        <source>Add another session…</source>
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
        <source>A session is one text file that you can write, or that somebody gives you. Let it fall on this window, or put it into the sessions folder, and it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session: choose its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can show words and play sounds, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session…</source>
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
        <source>Check-ins</source>
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
        <source>How it looks, sounds and behaves</source>
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
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: leave now, and keep this as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are minutes of practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are how many sittings there were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Striped days were a rest that you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice</source>
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
        <source>Chest pain, fainting, one-sided weakness, or trouble breathing that is new for you: call {emergency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and night, anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and night, from mobile phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat in sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: ambulance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: from mobile phones</source>
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
        <source>Hours not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or write a message: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also by {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on {date}. From {source} ({when}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet confirmed by telephone; checked on pages on {date}. From {source} ({when}).</source>
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
        <source>Family doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often the nearest door. Listens, looks at the body too, and knows whom to ask next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychotherapist or psychologist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with you over weeks or months on what hurts and on what repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychiatrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor for the mind, who looks at body and mind together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one difficulty in particular: a loss, a decision, a relationship, work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps with what weighs on everyday life: money, housing, forms, care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of people in the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who know it from their own lives, meeting as equals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of your faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have one. Many listen to anybody, whatever they believe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked what brings you. You may answer as little as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may ask questions too, and say what you do not want to talk about yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is all right to meet two or three people before you choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave yourself a quiet hour afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether there is a lower fee. It is an ordinary question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that train therapists often see people for less, with a teacher beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A university, an employer or a union may have somebody whom you can see for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your insurance, or your country’s health service, what it pays and how one asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charities and places of worship often know of groups that cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a first session is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When money is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody comes to mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching Out, five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a first session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to someone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your local emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For children and young people, lines in each country are found at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis lines in {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know of no line there that we could trace to a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines in most countries are found at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, written on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you might act on thoughts of hurting yourself or someone else, or you are in danger, please contact {emergency} or a crisis line now. You do not need to be certain it is bad enough.</source>
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
        <source>Last time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try something new:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least a little more pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least a little more energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more stirred up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, {sittings}, {time} together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} other</source>
        <comment>and {n} others</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day of practice in all.</source>
        <comment>{n} days of practice in all.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The streak now is {n} day.</source>
        <comment>The streak now is {n} days.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resting from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last {of} sittings rated before and after: {way} after {more}, about the same after {same}, less after {less}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rated before and after {n} sitting: too few to say anything.</source>
        <comment>Rated before and after {n} sittings: too few to say anything.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
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
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning, 4 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon, 12 to 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening, 18 to 22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night, 22 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here for this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sitting has a rating before and after. From {enough} on they are counted here.</source>
        <comment>{n} sittings have a rating before and after. From {enough} on they are counted here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of the last {of}: more pleasant after {more}, about the same after {same}, less after {less}.</source>
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
        <source>No holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held here.</source>
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
        <source>Too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support, over the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were somewhere else for a while. Your place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel what is under you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name three things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around the room, press your hands together, and let the pictures go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty seconds to arrive. You can end now at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little farther away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far away as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As near as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now</source>
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
        <source>Write for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe as it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizzy or tingly?</source>
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
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of practice, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
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
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here. At the end you say whether it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for this page is over. Go on when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for this question is over. Go on when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin from a card you kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} offers ways out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} offers ways out, {other} opens Support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here, and open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here, and begin {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today: end here</source>
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
        <source>when you are ready</source>
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
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as unpleasant as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as pleasant as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much energy is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as low as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as high as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How stirred up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as much as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High energy, pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joyful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grateful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low energy, pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peaceful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High energy, unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anxious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panicky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jealous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overwhelmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irritated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ashamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low energy, unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lonely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hopeless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guilty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homesick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tearful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in particular</source>
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
        <source>Answer what you like. It stays with this sitting, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer this before every sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot. Something gentler is one press away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot. Crisis lines are one press away, with a person at the other end.</source>
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
        <source>I come from another computer…</source>
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
        <source>Bring it along…</source>
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
        <source>Please do not use it while driving, in water, or anywhere a moment&apos;s inattention could hurt you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal offers breathing, imagery, meditation and writing for everyday wellbeing. It is not medical or psychological treatment, it cannot diagnose anything, and it does not replace a doctor, a therapist or emergency help. Your answers and your writing stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are pregnant, or live with heart, lung, blood-pressure, eye or seizure conditions, or with panic, trauma or psychosis, many practices can be adapted. Make it fit me takes a minute, is optional, and you know your body best. When unsure, ask someone who knows your health.</source>
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
        <source>Did you practise with another app? Your years and your streak can come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honesty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenderness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being there for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping my word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentleness with myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curiosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perseverance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thankfulness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dignity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature and animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care for the earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fairer world</source>
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
        <source>Shall check-ins stay away from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay away. The settings bring them back.</source>
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
        <source>Your age</source>
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
        <source>New to you, so this begins with: {variant}</source>
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
    <message>
        <source>Nothing was found for “{asked}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session called “{session}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal list” shows them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be opened: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{session}” ({title})? “innerheal list” shows them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no variant “{variant}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a passphrase was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before every page was sealed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the passphrase was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the journal was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a newer form of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import was brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before much was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before deleted records went for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What you did last is saved, in room kept for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room: without it the next may not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is more than 7 days back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the rest a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the rest is before its first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting since {day}. Nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting since {day}, until tonight. Nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting since {day}, until {last}. Nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} cannot be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the year once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment is still ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that has been already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not one of the last 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose today or a day just past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has an id that begins with “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal log --ids” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several ids begin with “{id}”: {several}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a little more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {file} is not as the log is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer InnerHeal. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest InnerHeal to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was deleted meanwhile, in another window or program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed meanwhile, in another window or program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written over it. Look at both, and say it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is deleted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal restore latest” brings the newest backup back, “innerheal restore --rebuild” makes the log anew from the plain copies beside it, and “innerheal verify” says what is still whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the folder and its disk can be written by you, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other windows of InnerHeal, or wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {file} could not be written. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room; the app saves again with the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can be read but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable, or choose another with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while using {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a practice log. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, a line a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table for any spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for Insight Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for Meditate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no practice log at {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice log {file} is missing or empty, but {trace} shows that there was one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest InnerHeal; until then the log can be read here, not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database of another program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data. “innerheal restore” lists the backups there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a practice log without its marker. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal is open in another window or program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup of the journal is not as it was written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the journal was set aside that could come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is open in another window or program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, and ask once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ZIP of its export, or export.xml in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one piece of it is longer than any can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged here; what comes after it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one entry of it is larger than such a thing can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares entities, which no export does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” declares entities, which no export does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this file; export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no export of Apple Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file leaves open what nobody may guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That import was taken back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import is called “{id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal import --list” names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breathe-cli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CSV file of its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brethap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of its sessions, CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no pages that can be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than a life of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} page that you deleted here stays deleted.</source>
        <comment>{n} pages that you deleted here stay deleted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>InnerHeal’s journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON, or the ZIP of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ZIP of its JSON export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} page is a journal’s, not the practice log’s: it stays in the file, unread.</source>
        <comment>{n} pages are a journal’s, not the practice log’s: they stay in the file, unread.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Daylio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its CSV export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {n} moods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pleasant is “{mood}”, from 0 to 100?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format is called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no file of {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is of no kind that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is understood: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HabitBull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CSV file of its habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is an amount; only 1 says done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {n} habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “{habit}” practice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is 03/04 in this file the 4th of March or the 3rd of April?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop Habit Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ZIP of its CSV export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{habit}” counts amounts, and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meditate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CSV file of its backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meditation Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CSV file of its sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no length such as 00:20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON file of its sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time since 1900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no length such as 0:21:04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lasts longer than a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lasts no time at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin and end are told in different ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds too much to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no JSON: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it breaks off, or is not written as JSON is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log.jsonl, a yearly log-*.jsonl, or the ZIP of an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is too long to be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the journal stay there: “innerheal journal import” takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, sessions and sounds in it stay there; the practice comes in. Settings, Privacy, “Bring everything back…” brings all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its check-in is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its check-in cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} is not within 0 and {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {n} entries: more than a life of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time is none that can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {n} lines cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry names an hour that the clocks passed over; it is taken an hour later.</source>
        <comment>{n} entries name an hour that the clocks passed over; they are taken an hour later.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry names an hour that came twice; the first of the two is taken.</source>
        <comment>{n} entries name an hour that came twice; the first of the two is taken.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text held what cannot be shown, or was too long; that part is left out.</source>
        <comment>{n} texts held what cannot be shown, or were too long; that part is left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry that you deleted here stays deleted.</source>
        <comment>{n} entries that you deleted here stay deleted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record that was deleted there stays away.</source>
        <comment>{n} records that were deleted there stay away.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record was changed there since it came here; what is here stays.</source>
        <comment>{n} records were changed there since they came here; what is here stays.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file names no time zone; {zone} is taken for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry lasts longer than six hours, as when a timer was forgotten ({days}). It comes as it is, and can be corrected or deleted here.</source>
        <comment>{n} entries last longer than six hours, as when a timer was forgotten ({days}). They come as they are, and can be corrected or deleted here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sitting after midnight counts for the day before: your day begins at {hour}.</source>
        <comment>{n} sittings after midnight count for the day before: your day begins at {hour}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is there, and whether you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is larger than such a file can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{member}” in “{file}” cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first, and import what was in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds too many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a damaged ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged, or cannot be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell is longer than 128 KiB, or a quotation is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it has {n} cell instead of {m}</source>
        <comment>it has {n} cells instead of {m}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first row of “{file}” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from another page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings before practice are often made at low moments, and low moments tend to rise by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoping to feel better changes how one rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling better right afterwards does not measure healing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling worse sometimes belongs to honest work. If it lasts, people can help: Support has ways to reach some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only half of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a line that InnerHeal writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says something else about a version that another line tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of a deletion that was never done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than this InnerHeal knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a plain copy nor a whole backup in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a copy of the folder elsewhere: “innerheal restore FILE” takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice log {file} is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set aside that could be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal restore” lists the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not as it was written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an older backup: “innerheal restore” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often, how long, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions, and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning, afternoon, evening, night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streak and rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs of days, and times of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of how it felt; no single rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for how it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words you chose, and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, time, session, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you wrote, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by InnerHeal on the person’s own computer, from what they chose to share. It is a record of practice, no measure of health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is slow; what came last is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal does not start with the computer until that is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file and --undo or --rebuild do not go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is there already, and was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup here that is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal restore --rebuild” makes the log anew from its plain copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal restore” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. “innerheal backup” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal restore NUMBER” brings one back, and sets aside what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal restore --undo” puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record more stands in the plain copies: “innerheal restore --rebuild” brings it back.</source>
        <comment>{n} records more stand in the plain copies: “innerheal restore --rebuild” brings them back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What could be read of it is here again; {n} entry or file could not be taken.</source>
        <comment>What could be read of it is here again; {n} entries or files could not be taken.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was in it is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is here, and opens with the passphrase that it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} file of yours.</source>
        <comment>{n} files of yours.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} was not taken, since another of its name is here.</source>
        <comment>{n} were not taken, since others of their names are here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The log was made anew: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}, was passed by: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lay there before is back, as it was. It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log now holds {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much is in it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or add --replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is in it as it lies, and opens with its own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} page of the journal is in it, and can be read by whoever has the file.</source>
        <comment>{n} pages of the journal are in it, and can be read by whoever has the file.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: {n} record</source>
        <comment>{path}: {n} records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that this form cannot hold stays here: “--as jsonl” takes it too.</source>
        <comment>{n} that this form cannot hold stay here: “--as jsonl” takes them too.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no display here for a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal play coherent” plays in the terminal; “innerheal list” shows more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “innerheal {command}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is begun with “innerheal play {session}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>innerheal: There is no command “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal --help” shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was named that could come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal import FILE --dry-run” says what would; “--list” what did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is no mood and its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like “good=70”, from 0 (unpleasant) to 100 (pleasant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like “good=70”, or name a file with such lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry</source>
        <comment>{n} entries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{app}, {file}: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for an answer</source>
        <comment>{n} wait for an answer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is twice in the file, or overlaps a longer one</source>
        <comment>{n} are twice in the file, or overlap a longer one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be read</source>
        <comment>{n} cannot be read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: answer the questions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new in it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Without --dry-run they come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} came in.</source>
        <comment>{n} came in.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“innerheal import --undo {id}” takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked, and there is no keyboard here to type at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in a terminal: a passphrase is never read from a command or a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal holds {n} page.</source>
        <comment>The journal holds {n} pages.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Journal {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{path}: {n} page</source>
        <comment>{path}: {n} pages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“innerheal journal import FILE --dry-run” says what would; “--list” what did</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} page was taken back.</source>
        <comment>{n} pages were taken back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that you changed stays.</source>
        <comment>{n} that you changed stay.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page is here again.</source>
        <comment>{n} pages are here again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{app}, {file}: {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} is new</source>
        <comment>{n} are new</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is here already</source>
        <comment>{n} are here already</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>page {n} cannot be: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal journal import --undo {id}” takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal journal restore --undo” puts back what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of the journal yet. One is made when InnerHeal closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup “{file}” of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal journal restore” lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal now holds {pages}; its passphrase of then opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal now holds {pages}, without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record is here again.</source>
        <comment>{n} records are here again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record was taken back.</source>
        <comment>{n} records were taken back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that you changed since stays.</source>
        <comment>{n} that you changed since stay.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“innerheal import --bring-back {id}” undoes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal log restore {id}” brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not deleted: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal log resume” ends it; practice counts all the while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you. The rest ends with yesterday; today is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rest to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is deleted: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries by hand have a title of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest has days, and no minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a rest has a last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in has a moment, and no minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more day like it</source>
        <comment>{n} more days like it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There were not so many streaks before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sitting of {time} stopped after {length}. “innerheal log --keep” keeps it, “innerheal log --let-go” lets it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy of what is remembered, read back at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write, or a folder for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the backups, or bring one back, or everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup: its number in the list, “latest”, or a file; or the ZIP of everything, or a folder that was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back what the last restore set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the log anew from its plain copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read everything through, and say what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it feel right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{felt}. Change it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy {degree}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stirred up {n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it feels now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And how is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pleasant: {valence}; energy: {arousal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it feel? The arrows along: how pleasant; up and down: how much energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three words, if some fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a word, or your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the first word found, or your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three words are chosen already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes “{word}” as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I practised away from the computer: write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I practised away from the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk, a class, a quiet hour somewhere: it counts like any other practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a page, Delete deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is narrowed as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is damaged and cannot be read. A backup may have it whole.</source>
        <comment>{n} entries are damaged and cannot be read. A backup may have them whole.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found. A shorter word may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pages will stand here. The first one is ready to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {sitting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sitting does this page belong to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no sitting today or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the page to this sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are here, and nothing is lost. You can keep one of them, or both in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the one changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What is deleted can be brought back for {n} day.</source>
        <comment>What is deleted can be brought back for {n} days.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more; they follow when these are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log can only be read now, so nothing is changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the details: longest run, first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This streak: {n} day of practice.</source>
        <comment>This streak: {n} days of practice.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day of practice in all, the first on {day}.</source>
        <comment>{n} days of practice in all, the first on {day}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sittings begin in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sittings begin in the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sittings begin in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sittings begin at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of practice it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the minutes: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most minutes: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} other</source>
        <comment>{n} others</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At different times of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sitting is not here: nobody noted its hour.</source>
        <comment>{n} sittings are not here: nobody noted their hour.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice in {of} of {n} week</source>
        <comment>Practice in {of} of {n} weeks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice in {of} of {n} month</source>
        <comment>Practice in {of} of {n} months</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice in {of} of {n} year</source>
        <comment>Practice in {of} of {n} years</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are back: the rest is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many}, in the middle {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time are those of the clock there ({zone}). The day that it counts for follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time are those of the clock there ({zone}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept. Press your feet or your hands into something solid, look left and right, or listen to each side, and name three things that are here today. Be gentle with the next hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting it go cannot be undone: nothing of it stays in the journal. Deleting it can be undone for thirty days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this one stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quiet line. Never while the journal is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old script it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another look, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was changed in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse a new response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed before is still here. It is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There it says now: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept in between; that time does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer’s clock was set in between; the minutes are right all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone changed in between; the day is the one it began on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what hour is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the picture {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with before: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}, by the clock of {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts for {day}: the day began at {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}. Entered by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of {asked}, {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}, {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from {app}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} to feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stirred up {words} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill, away, or for no reason at all: while you rest, nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am back: end the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary to share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring practice along…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, as a PDF or as a picture, for somebody you trust: you tick what is in it. And practice from another app can be brought here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share it, or bring more along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number of minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 10, 7.5 or 5:30, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes are more than a day has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day has 1440; write it down day by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like {day}, or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 18:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sittings are not written down until your log is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app}, “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One thing only you can say first:</source>
        <comment>{n} things only you can say first:</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How pleasant is “{mood}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} entry</source>
        <comment>Bring in {n} entries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It can be taken back as a whole, at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your practice along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file that another app, or InnerHeal itself, has written. First you see what is in it; nothing is changed before you say so, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring pages in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a journal that another app, or InnerHeal itself, has written to a file. First you see how much is in it; nothing is changed before you say so, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read because of a fault in the app. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file, percent done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} page</source>
        <comment>Bring in {n} pages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, from “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} page is here now.</source>
        <comment>{n} pages are here now.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They can be taken back as a whole, at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app}, “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} page in it is new.</source>
        <comment>{n} pages in it are new.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is here already.</source>
        <comment>{n} are here already.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be read:</source>
        <comment>{n} cannot be read:</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>page {n}, {why};</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app}: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is new</source>
        <comment>{n} entries are new</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}: {days}, {time} together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} line cannot be read, and is left out:</source>
        <comment>{n} lines cannot be read, and are left out:</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line {n}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is here already, and is left out.</source>
        <comment>{n} entries are here already, and are left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry stands twice in the file, or overlaps a longer one, and is left out:</source>
        <comment>{n} entries stand twice in the file, or overlap a longer one, and are left out:</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more line</source>
        <comment>and {n} more lines</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your days of practice stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it there are {total} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a streak of {n} day</source>
        <comment>a streak of {n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With it there are {total} in all, and {streak} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was new, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry of {app} is here now. The log as it was before is kept as a backup.</source>
        <comment>{n} entries of {app} are here now. The log as it was before is kept as a backup.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{came} That makes {total} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} That makes {total} in all, and {streak}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry was taken back.</source>
        <comment>{n} entries were taken back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that you have changed since stays.</source>
        <comment>{n} that you have changed since stay.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {entries}, from “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}. Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open window was asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing practised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, the last on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: it cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by itself when you close InnerHeal, and after every half hour of use, if anything changed. Older ones are thinned to one for each day, week and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work, because of a fault in the app. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest: {backup}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one more before it</source>
        <comment>{n} more before it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{newest}; {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made and read back: it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved and read back: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back over four weeks: has practising become easier or harder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days a week would be kind from here on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would two be a kinder goal for now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would three be a kinder goal for now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would four be a kinder goal for now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would five be a kinder goal for now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would six be a kinder goal for now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look at the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day last week.</source>
        <comment>{n} days last week.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, {n} day a week</source>
        <comment>Yes, {n} days a week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stay with {n}</source>
        <comment>Stay with {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n}</source>
        <comment>Keep {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lower to {n}</source>
        <comment>Lower to {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raise to {n}</source>
        <comment>Raise to {n}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day a week from today. It can be changed in Journey at any time.</source>
        <comment>{n} days a week from today. It can be changed in Journey at any time.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It stays with this sitting, on this computer. Journey shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line on this sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer InnerHeal has written your log. All of it is shown here; sittings are not written down until you open it with the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log can be read here, but not written. All of it is shown; sittings are not written down until its folder may be written to again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: the log is being made ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been set aside is back in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log is here again: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice, goals and favourites are then as they were at that moment. What is there now is backed up and set aside first, so that you can undo this. Sessions, sounds and settings of yours stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when you close InnerHeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was set aside ({when}) takes its place again, and what is there now is set aside instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not written yet waits in this window, and is written by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your data cannot be written to. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds your log. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log was damaged on the disk. Its backups are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, Privacy shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log could not be written just now. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the disk is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is remembered just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log is not where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your practice is missing or empty, though other files show it was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file lies where your log was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in its place is not a practice log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your practice was damaged on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer InnerHeal has written your log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is too old to read it. The newest InnerHeal opens it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using your log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or wait a moment, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the folder did not let it be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Here is what there is, and what you can do; there is no hurry, and you can breathe here all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, the file that lies there now is set aside and kept, and Settings, Privacy can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can practise, and nothing is written down. Nothing there is changed, and the next start asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup that is whole: {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup that is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} text file</source>
        <comment>{n} text files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plain copies, in {files}: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no plain copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log itself, {file}: it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log itself, {file}: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log itself, {file}: {size}, not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: with this backup your log is again as it was then, with {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} record is newer than it, and stays in the plain copies.</source>
        <comment>{n} records are newer than it, and stay in the plain copies.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new log is made from them: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, favourites and choices come from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, favourites and choices are not in them, and begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild from plain copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery key nobody can open this journal: not you, not us, not anybody who offers it for money. That is what sealing means, and it is hard when it shuts out the person it was for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be decided today. What is sealed stays as it is, and passphrases do come back: on another day, on another keyboard, or with the words you were fond of that year. A recovery key may lie where papers lie that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also begin a new journal. The sealed one is put aside in the folder of your data, under “set-aside”. It is not deleted, and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not about your passphrase. What holds the key of the journal cannot be read, here and in its copy beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each backup holds it as well, and so does a copy of your folder that you made elsewhere. Your pages may be whole, and wait for it: please delete nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the journal with the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the sealed journal aside, and begin a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the log once more, as it lies there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary is too long for one picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter time, or save it as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary as it will be on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is ticked leaves, and it goes where you say. What you save or print is not locked: whoever has it, or a copy of it, can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a sealed copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages as they will be on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with your passphrase of today, or with your recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your account here can read it; a copy of it anybody can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a therapist, a doctor or a friend, if you choose to. Only what is ticked is in it, and it goes nowhere by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words of your own, to stand first (kept nowhere else)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, this key opens the journal. It is shown now, and never again: InnerHeal keeps no copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is a good place for it, where your important papers are, and not beside this computer. A PDF is as safe as the place it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be shown a second time. If it is not on paper yet, this is the moment. If it is too much just now: a new one can be made later, in Settings › Privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on the paper what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the recovery key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines in more than 130 countries, which its operator checks against published rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers who listen, around the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis centres, by continent and country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helplines for children and young people, by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being near, without having to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be heard, without advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand with something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An errand, a form, a call, a meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, and to the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that they matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With half a smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am having a hard time and would rather not be alone. Could we spend an hour together this week? We do not have to talk about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I thought of you because it is easy to be near you. Things are heavy at the moment. Would you keep me company for a while, a walk or a cup of tea? That alone would do me good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own company is wearing a little thin. Would you like a walk, or to sit about doing nothing in particular? No plan, I promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something on my mind that I would like to tell somebody. Would you have half an hour to listen? I do not need advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I trust you, and there is something that I have been carrying alone. Could I tell you about it some time? You do not have to mend anything; listening is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My head is full and I have run out of shelves. Could I borrow your ears for half an hour? The tea is on me, and advice is not required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could use some help with … Would you have time for it this week? It is all right to say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not easy for me to ask, and I am glad that it is you. Everyday things are a lot at the moment. Could you help me with … ? It would take a weight off me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have put something off for so long that it has begun to feel at home here. Would you help me with … ? I will bring the biscuits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a day when thinking is hard, written on a day when it is easier. Short lines are enough, and every part may stay empty. It is kept as you type, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I notice first when it gets hard? A thought, a habit, a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things that help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I do by myself, even for ten minutes? What has carried me before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady me, in InnerHeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk around the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music that I know by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something warm to drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom can I be with, or call? It need not be about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it a little easier to be? Where are others near?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A café where nobody minds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend’s kitchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the space safer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be better out of reach for a while? Who could look after it, or stay with me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first session with a therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page to take along. You may read it out, hand it over, or leave it in your pocket. It is kept as you type, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your first meeting with them, too. Take what you would like to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you work, and what would our hours look like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you worked with people who bring something like this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will we notice that it helps, and what if it does not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays between us, and what does not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost, and is there a lower fee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence is enough; the rest comes by being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have not been well, and I would like to talk about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know where to begin. Could you ask me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened, and I am not ready for all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hurts, what repeats, or what you would like more of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever makes the hour easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to write with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters or reports, if I want them read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who waits outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{session}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little more, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 breath a minute</source>
        <comment>{rate} breaths a minute</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” goes deep, and is kept for people of 18 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentler sessions are in the Library, and Support has lines for young people; your answer about your age stands in Settings, under Fit me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and a little more are eight seconds at most here, together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole breath is {n} seconds at most here. That is a limit of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and rest together are half of a breath at most here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick: more than twelve a minute, so it lasts two minutes at a time at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle enough to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With some practice. If it feels like work, make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For practised breathers. Go gently, and stop at the first strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One and a half seconds in is the least here, so that nobody has to gasp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight seconds in is the most here: longer in-breaths tip into straining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seconds more is the most here: it is a sip, not a second breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten seconds is the longest hold here. That is a limit of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seconds out is the least here, so that nothing has to be pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve seconds out is the most here. That is a limit of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six seconds is the longest rest here. That is a limit of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are behind you. Any of them can be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold at step {n} of {m}. It waits as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left at step {n} of {m}. It is kept for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are at step {n} of {m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {programme} is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this step of {programme} there is also: {sittings}. Now, later, or not today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next is {part}, whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, whenever you like: {title} · {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Good to have first: one sitting of {sessions}.</source>
        <comment>Good to have first: {n} sittings of {sessions}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>So far: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions only: nobody speaks here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions only: sound is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions only: the recorded voice could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded voice speaks, on the turns of the breath too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded voice speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded voice speaks some lines; the others are captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded voice on the turns of the breath; all else is captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions only: the voice is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions only: these words have no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural voice is not sure how to read some lines. Another voice says them, or they are captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer&apos;s voice could not say some lines. They are captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural voice cannot be used: its files are missing, or not the known ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for the voice. The other lines are captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the voice ended early. The other lines are captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A natural voice, made on this computer, speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A natural voice, made on this computer, speaks {n} of {m} lines; captions the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer&apos;s own voice speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer&apos;s own voice speaks {n} of {m} lines; captions the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A natural voice speaks, and your computer&apos;s own where that one is unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A natural voice and your computer&apos;s own speak {n} of {m} lines; captions the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variant}, because this one is new to you. “--as-written” plays it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better without holds for some bodies: {fitting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If none of these fits you, “--holds” plays it with holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above six, “innerheal play {other}” is kinder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is “{low}”, 10 “{high}”; then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G grounds with the senses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S something shorter and gentler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme is followed just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{programme}” is on hold at step {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal programme begin {id}” goes on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal programme open” opens it, now or all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page, if you like: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” does not hold the natural voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docs/voices.md says which files belong in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the natural voice needs is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: pip install “innerheal-desktop[voice]”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is ready stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice ready {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is new to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it may suit you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be gentle with the next while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings may keep moving for some time. One of these may help, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glass of water, slowly. This page waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few steps, or an open window. This page waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit quietly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay as long as you like. This page waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own sessions come without a recording. A voice of this computer can read them aloud: each line once, before the sitting, into your folder. Nothing of it leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best voice there is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer&apos;s own voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural voice; where it is unsure, your computer&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet: captions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural voice is the one of the recordings. Its model is a folder of 95 MB that you bring yourself; docs/voices.md says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the natural voice. It reads your sessions from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the natural voice. What it needs is not installed yet; docs/voices.md says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not hold the voice that InnerHeal knows. Another file of the same name is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural voice is taken out. What it has said already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the natural voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the natural voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the natural voice out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads them aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read for this app, on public pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in part, or told by a later text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named from general knowledge and not read by us. Nothing is claimed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What studies find are averages of groups, and no promise to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the evidence lines of the sessions rest on. Nothing here is opened or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is known, and the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all sources of what is said to be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a computer program, recorded once, and kept on this computer. Every word of it is also a caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guidance of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines, and breath words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also “breathe in” and “breathe out”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guidance stays in captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that speaks the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower one, for breath words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says breath words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“In, two, three”, where breath words are said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell where I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Halfway”, and “one minute left”; never where one falls asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop preparing the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on preparing the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sessions folder cannot be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room, or look whether the folder may be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short note comes before the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card about holds and slow breath comes before the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} breaths in a minute. Two minutes are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} breaths in a minute, {three} in three, {five} in five, {ten} in ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held or resting for {share} % of each breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ease was {n} of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaths of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pattern with its curve; breaths that you make yourself; your own pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the table of breath patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe it · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe {name}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you: {words}. Without holds, {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no air hunger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some air hunger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lot of air hunger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes by comfort, without a heart sensor, so it finds a comfortable pace, not a resonance frequency. Another day may find another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as my pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as “My pace”. It stands in the Library and among the breath patterns, and is a choice in Even Waves and Long Wave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The easiest of those that left you no air hunger; of two that were as easy, the quicker one. You can choose another below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breathing wanted more air today, and that is good to know. The starter, in three and out four, is a kind pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pace was both easy and without air hunger, or it was not said. If one of them felt right, choose it below; nothing needs to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps ended where you wanted more air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease {n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens what there is to know of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a breath of my own from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each curve shows twenty seconds, so you can see which breath is slower. A resting adult breathes about twelve to twenty times a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and large can still be too much air: whichever you choose, keep each breath modest. In trials, breathing practice lowered self-rated stress a little to moderately. None of these is the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find my pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five paces, and two taps after each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. You can make a breath of your own, or find your pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a session file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {name} as a session file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as “{file}” in your sessions folder. It stands in the Library under “From file”, and can be edited and shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the way back. Esc ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sitting}: not in your Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin {sitting} once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin {sitting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting is the whole of this step, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting is the whole of this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from the computer, {span} or as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And from here, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody you know, a group, or a therapist can walk further with you than an app. Reaching Out finds first words; Support tells how ongoing help is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are cannot be remembered now: your log cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something warm to drink, slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window, for as long as a cloud takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one song, and nothing beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm water over the hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few steps out of the door, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten minutes of lying down, with no purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message to somebody you like, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sitting was harder lately. Steadier ground may be kinder these two days: rest counts, and this step waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is kinder by day, with some time afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with step 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again at step 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from step {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest counts. One kind thing, if you like: {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few steps in a kind order, with one thing to practise in each. There are no dates, and nothing expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes of your own are files in this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {programme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file wants mending before it can be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is a step and no date: nothing expires, and every step can be repeated, passed by, or rested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{breath}: ease {n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}: before {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest: this step counts as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue {programme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One question of this group waits for the day.</source>
        <comment>{n} questions of this group wait for the day.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This holds until the window closes: your log cannot be written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one writes to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address on the web, such as example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here is shown to you in its place, as yours, with today&apos;s date. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line, a group or a place that you know of. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To help others too, copy a report and give it to whoever you have InnerHeal from. InnerHeal sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, and a number or a way to write, and it can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied. You can paste it wherever you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences to keep near: kind, and true enough for you. Nothing here has to be believed. What feels false can be changed, said in a gentler way, or left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is kept yet. You might look through the lines we have, or write down something kind that somebody once said to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quietly, and another one each day. While the journal is locked only lines that are ours are shown there, never your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the lines we have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this line of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one of them on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How true does it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How true does it feel: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge to: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report or edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the one we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crisis line in InnerHeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should be: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know of no line there that we could trace to a page. These directories know more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show {n} hidden line</source>
        <comment>Show {n} hidden lines</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report or edit {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, changed on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers text messages too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message is enough, of any size. Take a draft, make it yours, and copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal sends nothing. Copy it, and paste it where you usually write to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It is with you now; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft it anew, in the place of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message, to change as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for now, and for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and numbers of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody to talk to now, in your country and beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding ongoing help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who there is, a first session, what it may cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence, young people, substances, grief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look for help with one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs, what helps, people, places; to print or to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a letter or a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to five people whom you could turn to. A friend, a neighbour, a sister, a mentor: nobody has to be perfect. They stay on this computer, and nobody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands here yet. If no name comes to mind, a crisis line or a group is a person too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft a message to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, such as “evenings are good”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name is needed. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed, any name that you know them by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody stands there with the same words already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for a hard day, in your own words: what you notice first, what helps, who and where. Many write it together with somebody they trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, print or copy it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers change. Please confirm them while there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and teens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may call about anything that weighs on you, also when you are not sure that it counts. Adults who worry about a child may call too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not your fault, and you need not prove anything to ask for help. If somebody watches this computer, another telephone may be safer. In danger, call {emergency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol and other substances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself, or for somebody you love. Nothing has to be decided before you talk to someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no right way to miss somebody, and no date by which it should be over. To talk about them is reason enough to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path among trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft light that moves slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window at night, and a small lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five cards, one for each sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shore, with a slow swell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wide sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream, with leaves that drift by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dim ring with ten marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three places that fill one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often does it feel worse? In studies of meditation about eight in a hundred people reported an unwanted effect, most often anxiety or low mood. In a survey in the United States about a third of people who had ever meditated had met at least one, and one in ten had one that lasted a month or longer. Adversity in childhood made it likelier; even so, those people were as glad as others to have meditated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was met more often in long, solitary, focused practice, and less with attention to the body. So sessions here are short at first, eyes may stay open, and every one of them can be ended with one key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds and very slow breathing are asked about before the first time. Sessions that can bring up feelings ask each time how it is right now, and keep *Too much* in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here contacts anybody. Emergency help is a call that you, or somebody near you, would make; Support shows the numbers of your country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am learning that {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of me knows that {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such import any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photo, sound or film stays in the file.</source>
        <comment>{n} photos, sounds and films stay in the file.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Places and weather stay in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say when it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than a page can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup can be brought back. Your damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the journal is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the journal&apos;s place is not a journal. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer InnerHeal wrote this journal. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest InnerHeal to read it and to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the journal is missing or empty, but there was one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the journal is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other pages can. The newest backup may hold this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not in the journal any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written here is not locked: whoever has the file, or a copy or a backup of it, can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My journal, written out on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} page.</source>
        <comment>{n} pages.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, which can be read in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the keyboard and at capitals, and try again; or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a whole recovery key, and that of another journal or an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key is made each time the journal is sealed anew: look for that paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds the key of the journal is damaged on the disk. No passphrase is wrong: none can be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the newest backup back: each holds the key too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of the journal was changed in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it anew, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of the journal is gone, and InnerHeal did not take it away. Nothing more is written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the newest backup back: each holds the lock too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of the page before: it was changed in two places, and both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be opened on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began with: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pleasant {n} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy {n} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a younger me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear younger me,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear me, later on,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To somebody, unsent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear grown-up me,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into two; nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the journal cannot hold this “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A recovery key has 30 letters and digits; this has one.</source>
        <comment>A recovery key has 30 letters and digits; this has {n}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One of these signs does not occur in a recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more signs of the recovery key are not as they were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your paper once more, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has a passphrase already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {when}, I used to believe {believe} and do {do}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I used to believe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and do …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now I can remember {remember} and try {attempt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now I can remember …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and try …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {what}, then I will {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this happens …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then I will …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else that once helped. You may give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half as often, or half as long, is a smaller version too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleasing others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nobody turns away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let me think, and I will tell you tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going quiet or blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that there is less to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need ten minutes, and then I will come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needing no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nobody can say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small question to one kind person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And hoping that somebody notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying one wish out loud, to somebody who is kind with wishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing the unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because longing was familiar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticing who is there, and staying five minutes longer with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nothing surprises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking it through once, on paper, and then closing the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-achieving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that results can stand in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing done well enough, and sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or four words in a row are easy to keep in mind and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase can have at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave some words out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to open the journal just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close another program and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the body speak up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look from the head down to the feet. The first place is good enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chest: tight, or heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The throat: a lump, or eyes that sting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The belly: a knot, or a flutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat: a set jaw, tight hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy or slow, all over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm or soft, around the heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or wide, wanting to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not much of anything, or far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much energy is in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the feeling, not in you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot: quick, buzzing, strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little: slow, quiet, faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it could move, where would it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only a picture. Nothing has to be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards: to reach, to hold, to be near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away: to leave, to hide, to be let alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: to push, to say no, to stand up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: to hold still, to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a quarter of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never by time alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks too when the screen is locked, the computer sleeps, or the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is only here so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal has no passphrase: whoever uses this computer could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K keeps it in your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S seals it until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R reads it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L or Enter lets it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until which day? Such as {day}, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of your journal, then Enter. Nothing is shown as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal has no passphrase. It is a plain file in your folder: whoever uses your account on this computer, or opens its disk elsewhere, can read it. Your lock on the computer itself is the only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page is sealed before it reaches the disk, its title, date, tags and mood too. In a lost computer, at a repair shop, in a backup, there is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks by itself after a while without key or mouse, when the screen is locked, when the computer sleeps, and when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten and the recovery key is lost, what you wrote is gone for ever. There is no other way in, for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain copies that InnerHeal keeps here are removed. Copies that you, or the backup of your system, made elsewhere before stay readable: only you can look after those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is open, what you read is in the memory of the computer. Locking lets the keys go and shows nothing any more; that no trace stays in memory, no app of this kind can promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the journal, and the recovery key stays as it is. Pages are not sealed anew for it. A backup from before opens with the passphrase of its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody has seen the old one, choose “Somebody saw it” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page gets a new key, with a new passphrase and a new recovery key. What somebody saw or wrote down opens this journal no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot reach back: a copy of your folder that somebody took before opens with what they saw. If you are not safe with that person, Support is one key away: F2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery key takes the place of the one before, which opens the journal no more. The passphrase stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page is kept as a plain file again: whoever uses your account here can read it. The passphrase and the recovery key are not needed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key opened your journal, and it still fits. If the passphrase is gone, this is a good moment for a new one; it can wait, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is sealed on this computer. It opens with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large or small letters, with or without lines and spaces between them: all the same. O counts as 0, I and L as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of my journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the journal in InnerHeal when the passphrase is forgotten. Whoever has this paper, and the computer or a copy of its data, can read what is written there. Keep it as you would keep a letter that nobody else should read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it: open Journal, choose “I have the recovery key”, and type it. Large or small letters are the same, and the lines between the groups may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {date}. Where a newer key was made since, only the newer one opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this paper is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From my journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And {n} page more.</source>
        <comment>And {n} pages more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written out on {date}. This paper is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a line: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a younger you, to later, or to somebody who never gets it. A letter may be sealed until a day: until then the app shows its title and its day, and no word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter: {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter you wrote may be opened today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To your letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seal is a promise, not a lock: the app does not show the words before that day, unless you ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day after today, please, with its year, month and day, such as {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or until a day of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal until this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to a younger me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I see you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It made sense that you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were never too much for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I know now is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on I will try to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today it is like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to me now is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hope that by then…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please remember that…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I never said is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am still angry that…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like you to know…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote that…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I needed then was…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was good at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the adult you are today, to an age of your choosing. Ordinary days will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To yourself, in a month or in a year. It may be sealed until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays unsent: nothing is sent from here, to anybody. Every word is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What might that younger one say? A line is enough, and so is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not it, or a letter slipped. Nothing is lost; take the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a whole recovery key, but not the one of this journal. Perhaps it belongs to an earlier one: each new recovery key takes the place of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be opened because of a fault in the app. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is deleted. It can be brought back for thirty days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is gone, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one stands. The other is kept among its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for it; press one to take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a word for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an upset of the last days, of medium size. Old and heavy memories can wait for company, and a danger that is still there needs people: Support has help for that. You can skip any question, and stop at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strategy is something you learned, never what you are. If a hard memory comes along, stop, or choose a lighter one. If something still has to protect you today, keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a moment that tends to return, of medium size. Not for situations of real danger: Support has help for abuse and violence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it feels true, you could thank it: you worked hard for me, and I made it to today. If thanks do not come, nothing is wrong. A nod will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I give myself now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what a camera would have caught; two sentences are enough. Others may stand in it as what they did and said. No names are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two, and a place in the body, if there is one. Not sure is an answer, and so is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be your own age, or much younger. Not sure is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest will do. Needing is no fault, in you or in anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small thing in the next ten minutes. A glass of water, a kind sentence, five minutes at the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call, an early night, one honest no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill one gap and leave the rest, if you get stuck. It is a draft, and you may change it tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old script, and a new one beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the old script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you call it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough, such as “joking it away”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place, a kind of message, a tone of voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess is enough. You need not remember where it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, sleep, closeness, money, a word unsaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, or one room. Where it still protects you, it may stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did this protect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small enough to be done clumsily. Leaving is a plan, and so is saying it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this happens, then I will …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So short that it fits a small note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It need not go. It could keep watch, and do a little less. For example: “{smaller}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say “let me think”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message a friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {n} of 10. Afterwards: {m} of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {n} of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards: {m} of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old scripts and new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reaction that felt bigger than the moment: what it asked for, and what to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. A card can wait until a day when something hit harder than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What once protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies that people learn to get by. Choose one that sounds familiar, and leave the others: nothing is scored, and nobody is a type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small plan for a moment that tends to return, and is no danger to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. One “if” and one “then” are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one here: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about {n} minute</source>
        <comment>about {n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card waits for you. What stands here is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, another day is as good: the card waits. Grounding and Support are one press away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower, higher or the same, any number is fine. Some things take another round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute of air first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot to carry. The room around you comes first now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strategy of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strategy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} Opens short questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} You looked at it on {day}. Opens what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today, then. It is back tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on Today no more. The plan is kept in the Journal, under Patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be kept. The plan is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show the plan today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the plan away from Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal has no passphrase. Whoever uses your account on this computer, or opens its disk elsewhere, can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is sealed, and locked. It opens with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is sealed, and open just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key was typed back once: what you keep does open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key has not been typed back yet. If it is on paper, that takes a minute; if not, a new one can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking lets the keys go. That no trace stays in the memory of the computer, no app of this kind can promise: “Lock completely” ends InnerHeal and begins it anew, so that its memory goes back to the system. What the system itself wrote to its disk meanwhile is beyond reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring pages in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery key back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saw it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the journal completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words that would not stand side by side are easy to keep in mind and hard to guess. So is a whole sentence, in any language that you will be able to type later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still short: somebody who takes the file could try out every one of this length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repeats itself, or follows the keyboard: it is among the first to be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds against a curious look. One or two words more, and it holds for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good and long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new scripts, strategies, plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind words, values, good things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that are still sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their day is yet to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as they can still be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} page would leave.</source>
        <comment>{n} pages would leave.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letter is still sealed and stays so, unless it is ticked.</source>
        <comment>{n} letters are still sealed and stay so, unless they are ticked.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It fits. What is on your paper opens the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit yet. Compare it with your paper once more, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the paper is not to be found, nothing is lost while the passphrase opens the journal: make a new recovery key, and this one counts no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it back from the paper, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that you know that what you keep does open the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs your journal open. Its passphrase opens it; leaving is fine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you would like to keep. It can be let go again just as easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one would you rather have than “{line}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How true does it feel today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How true it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How true it felt: {ratings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <comment>{n} earlier</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A bridge says only as much as is true already. Take one, change its words, or leave the line as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the whole line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these speak to you? As many as you like, and words of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three to five are easy to keep in mind. Which would you miss most? More is fine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like, write a little. Both may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you had begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one word, any word; or go back, and leave it for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this word of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment you acted like it, however small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something small that was good: warm water, a song, somebody who held the door. One is enough, and “nothing today” is an answer too. It never has to make up for what hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these good things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing today: keep that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing today. That is kept, and that is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was good on {date} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what was good on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped: {helped}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good thing {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, as you felt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, as you felt it. The line can stay, go over a bridge, or make way for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep how true it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a bridge to this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap this line for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line in these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another line for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never show a line on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line on Today any more. Kind words in the Journal can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want your life to be about? No answer is wrong, and answers may change. What you chose before stays here to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mattered on {date} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what mattered on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what mattered on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that others use for something like this. You alone know whether one fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it has no word today, and that is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may find one later. It does not need one to be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the one that comes nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are kept nowhere. Only a word that you choose goes to your page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is a word too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me all the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this page go: InnerHeal keeps nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting a page go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase for the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} word</source>
        <comment>{n} words</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let this page go? InnerHeal keeps nothing of it, and no way leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is on no disk. Closing or locking lets it go as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here, and is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what you like. It stays with this page, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number below the page. Nothing depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a page from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the list: what you wrote a month ago today, or a year ago today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as it comes. It is yours, and nobody grades it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show no pages from before any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in two places. Both are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {tag} is taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal never writes it to the disk, not even while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is not locked: whoever finds it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and others, on paper or as a file, wherever you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a page to let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old script and new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month ago today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year ago today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only here so far. If you simply go on, it is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is from “{session}”, and waits there for half an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal has no passphrase: whoever uses this computer could read what is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your journal, sealed until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It stays there until something else is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back what you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you wrote, in your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of what you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept, or was very busy. Your place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” lies in the folder of this InnerHeal itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, Privacy, “Restore…” lists the backups that lie there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be brought back: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it can be read, and whether there is room on this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnerHeal is writing to “{file}” just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, and ask once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds nothing that InnerHeal has written, or is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ZIP of “Take everything with you”, a copy of the log, or a copied folder of InnerHeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is a small text file that ends in .md, with a session block in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the folder of your data may be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“innerheal programme” shows them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” cannot be used as the folder of your data: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another with --data DIR or INNERHEAL_HOME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekly goal of {n} days is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 2 to 7 days a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the recorded voice could not be read. Those words are captions only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound “{title}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound “{title}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound could be decoded on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} The sitting goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sound “{title}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound has stopped because of a fault in the app. The sitting goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s sound does not answer. The sitting goes on in words and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 50 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks off in its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is none of Ogg Vorbis, FLAC and WAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sample rate of {rate} Hz cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {n} channels; one or two can be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than the 8 minutes and 40 seconds that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a WAV of a kind that cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a WAV without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not look like music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an Ogg file of another kind than Vorbis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one stream in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more in it than its header says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device was found. The sitting goes on in words and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device has fallen silent. Sound comes back as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound device was unplugged, so sound waits until it is back. To hear it here, pause and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{device}” is not connected, so sound waits for it. Another device can be chosen in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bell rings for {n} seconds at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be used. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ogg Vorbis, FLAC and WAV of up to 50 MB can be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be copied: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sound “{title}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sitting cannot be written as “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name that ends in .wav, .flac or .ogg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be mended. Notes and advice are yours to weigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from another app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring practice along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight Timer: bring your practice along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Health: bring your practice along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
