package ui

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// play runs a script of events, one word each, and returns the effects, one line per event.
// A, B and A2 (claim A at another place) are pointed at as "at:A"; "time" lets the timer started last run out.
func play(t *testing.T, script string) string {
	t.Helper()
	var m Model
	var lines []string
	timer := 0
	for word := range strings.FieldsSeq(script) {
		var effects []Effect
		m, effects = m.Update(event(t, word, timer))
		said := []string{}
		for _, e := range effects {
			if e.Kind == Start {
				timer = e.Timer
			}
			said = append(said, describe(e))
		}
		lines = append(lines, strings.Join(said, " "))
	}
	return strings.Join(lines, "\n")
}

func event(t *testing.T, word string, timer int) Event {
	t.Helper()
	verb, on, _ := strings.Cut(word, ":")
	kinds := map[string]EventKind{
		"at": PointAt, "enter": EnterCard, "leave": LeaveCard, "focus": FocusCard, "press": Press, "words": PressWords, "outside": PressOutside,
		"escape": Escape, "x": CloseButton, "open": Open, "close": Close, "time": Timeout, "stale": Timeout, "reset": Reset,
	}
	require.Contains(t, kinds, verb)
	targets := map[string]target{"A": {0, 0}, "A2": {0, 1}, "B": {1, 0}, "": {-1, 0}}
	require.Contains(t, targets, on)
	if verb == "stale" {
		timer--
	}
	return Event{Kind: kinds[verb], Claim: targets[on].claim, Place: targets[on].place, Timer: timer}
}

func describe(e Effect) string {
	name := map[target]string{{0, 0}: "A", {0, 1}: "A2", {1, 0}: "B"}[target{e.Claim, e.Place}]
	focus := map[bool]string{true: "+focus", false: ""}[e.Focus]
	switch e.Kind {
	case Show:
		return "show:" + name + focus
	case Hide:
		return "hide:" + name + focus
	case Start:
		return fmt.Sprintf("start:%d", e.Ms)
	}
	return "stop"
}

func TestUpdate(t *testing.T) {
	for _, c := range []struct{ name, events, want string }{
		{"nothing happens to a closed card", "escape x close outside reset leave enter", "||||||"},
		{"pointing opens after the delay", "at:A time", "start:150|show:A"},
		{"crossing a claim opens nothing", "at:A at", "start:150|stop"},
		{"a trembling mouse does not put the card off", "at:A at:A time", "start:150||show:A"},
		{"on to the next claim", "at:A at:B time", "start:150|start:150|show:B"},
		{"leaving closes after the delay", "at:A time at time", "start:150|show:A|start:300|hide:A"},
		{"coming back keeps the card", "at:A time at at:A", "start:150|show:A|start:300|stop"},
		{"leaving twice does not put off the close", "at:A time at at", "start:150|show:A|start:300|"},
		{"the card can be pointed at", "at:A time at enter leave time", "start:150|show:A|start:300|stop|start:300|hide:A"},
		{"on the card nothing beneath it counts", "at:A time enter at at:B", "start:150|show:A|||"},
		{"from the card back to the words", "at:A time enter leave at:A", "start:150|show:A||start:300|stop"},
		{"another claim takes over after the delay", "at:A time at:B time", "start:150|show:A|start:150|show:B"},
		{"another place of the claim takes over too", "at:A time at:A2 time", "start:150|show:A|start:150|show:A2"},
		{"crossing another claim on the way to the card", "at:A time at:B enter", "start:150|show:A|start:150|stop"},
		{"crossing another claim on the way out", "at:A time at:B at time", "start:150|show:A|start:150|start:300|hide:A"},
		{"press opens at once and moves the focus", "press:A", "show:A+focus"},
		{"press opens what was about to open", "at:A press:A", "start:150|stop show:A+focus"},
		{"press pins a peeked card", "at:A time press:A at time", "start:150|show:A|show:A+focus||"},
		{"the keyboard's focus pins a peeked card", "at:A time at focus at:B escape", "start:150|show:A|start:300|stop||hide:A+focus"},
		{"press on the open claim closes it", "press:A press:A", "show:A+focus|hide:A+focus"},
		{"press on another place moves the card", "press:A press:A2", "show:A+focus|show:A2+focus"},
		{"press on another claim replaces the card", "press:A press:B", "show:A+focus|show:B+focus"},
		{"words toggle like the marker", "words:A words:A", "show:A+focus|hide:A+focus"},
		{"a pinned card ignores the mouse", "press:A at:B at enter leave", "show:A+focus||||"},
		{"escape gives the focus back", "press:A escape", "show:A+focus|hide:A+focus"},
		{"escape closes a peeked card where the focus never was", "at:A time escape", "start:150|show:A|hide:A"},
		{"escape forgets what was about to open", "at:A escape", "start:150|stop"},
		{"a press elsewhere gives the focus back", "press:A outside", "show:A+focus|hide:A+focus"},
		{"a press elsewhere closes a peeked card", "at:A time at outside", "start:150|show:A|start:300|stop hide:A"},
		{"the close button gives the focus back", "press:A x", "show:A+focus|hide:A+focus"},
		{"opened through the API it is pinned", "open:A at:B open:B open:B close", "show:A+focus||show:B+focus|show:B+focus|hide:B+focus"},
		{"matched again, all is forgotten", "press:A reset at:A time reset", "show:A+focus|hide:A+focus|start:150|show:A|hide:A"},
		{"a stopped timer that fires does nothing", "at:A at time", "start:150|stop|"},
		{"a replaced timer that fires does nothing", "at:A at:B stale time", "start:150|start:150||show:B"},
		{"after a close over the card pointing works again", "at:A time enter escape at:B time", "start:150|show:A||hide:A|start:150|show:B"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, strings.ReplaceAll(play(t, c.events), "\n", "|"))
		})
	}
}

// TestUpdateHolds plays random events against a browser of four lines and checks what must hold whatever happens.
func TestUpdateHolds(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		var m Model
		shown, isPinned, running, started := -1, false, 0, 0
		for range 40 {
			e := Event{Kind: EventKind(random.IntN(int(Reset) + 1)), Claim: random.IntN(3), Place: random.IntN(2), Timer: started - random.IntN(2)}
			if e.Kind == PointAt {
				e.Claim--
			}
			stale := e.Kind == Timeout && e.Timer != running
			var effects []Effect
			m, effects = m.Update(e)
			if e.Kind == Timeout && !stale {
				running = 0
			}
			if e.Kind == FocusCard && shown >= 0 {
				isPinned = true
			}
			require.False(t, stale && len(effects) > 0, "a stale timer did something")
			for _, f := range effects {
				switch f.Kind {
				case Show:
					byMouse := e.Kind == Timeout
					require.False(t, byMouse && isPinned, "the mouse replaced a pinned card")
					require.Equal(t, !byMouse, f.Focus, "the mouse moves no focus, a press does")
					shown, isPinned = f.Claim, !byMouse
				case Hide:
					require.Equal(t, shown, f.Claim, "what is hidden is what is shown")
					require.NotEqual(t, -1, shown, "hidden twice")
					require.False(t, isPinned && e.Kind == Timeout, "the mouse closed a pinned card")
					shown, isPinned = -1, false
				case Start:
					require.Greater(t, f.Timer, started, "timers are numbered in rising order")
					running, started = f.Timer, f.Timer
				case Stop:
					require.NotZero(t, running, "stopped without a timer")
					running = 0
				}
			}
			require.False(t, isPinned && running != 0, "a pinned card waits for nothing")
			if e.Kind == Escape || e.Kind == Reset {
				require.True(t, shown == -1 && running == 0, "afterwards nothing is open and nothing is pending")
			}
		}
	}
}
