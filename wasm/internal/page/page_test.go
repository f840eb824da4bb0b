package page

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/wasm/internal/ui"
	"github.com/claimlight/claimlight/wasm/internal/view"
)

// fake answers every operation alike and keeps what it was asked.
type fake struct {
	answer string
	err    error
	args   []string
}

func (f *fake) Call(operation string, args ...string) (string, error) {
	f.args = append([]string{operation}, args...)
	return f.answer, f.err
}

func TestReadOptions(t *testing.T) {
	options, err := ReadOptions(&fake{answer: "a.json\x00b.json\x00{}\x00main\x00dark\x00off\x00auto"})
	require.NoError(t, err)
	assert.Equal(t, Options{Claims: "a.json", Link: "b.json", Inline: "{}", Article: "main", Theme: "dark", Panel: "off", Markers: "auto"}, options)
	assert.Equal(t, "a.json", options.Address(), "the tag wins over the link")
	assert.Equal(t, "b.json", Options{Link: "b.json"}.Address())
}

func TestReadOptionsErrors(t *testing.T) {
	for _, c := range []struct{ name, answer, want string }{
		{"unknown theme", "\x00\x00\x00\x00blue\x00\x00", `data-theme="blue" is not known; use auto, light, dark`},
		{"unknown panel", "\x00\x00\x00\x00\x00left\x00", `data-panel="left" is not known; use auto, off`},
		{"unknown markers", "\x00\x00\x00\x00\x00\x00on", `data-markers="on" is not known; use auto, off`},
		{"other loader", "a\x00b", "the loader and the module are not of the same version; publish all files of the widget together"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ReadOptions(&fake{answer: c.answer})
			assert.EqualError(t, err, c.want)
		})
	}
}

func TestTakeSnapshot(t *testing.T) {
	bridge := &fake{answer: "20|3,7|0,2,5,6|one|two"}
	s, err := TakeSnapshot(bridge, "")
	require.NoError(t, err)
	assert.True(t, s.Dark)
	assert.Equal(t, anchor.Text{Chars: "one|two", Breaks: []anchor.Offset{3, 7}, Blind: []anchor.Span{{Start: 0, End: 2}, {Start: 5, End: 6}}}, s.Text)
	assert.Equal(t, "snapshot", bridge.args[0])
	assert.Contains(t, bridge.args[1], "[itemprop=articleBody]\x00article\x00", "the first root that matches wins")
}

func TestTakeSnapshotErrors(t *testing.T) {
	for _, answer := range []string{"", "20|1|2", "x|||text", "20|one||text", "20||1|text", "20||1,x|text"} {
		_, err := TakeSnapshot(&fake{answer: answer}, "main")
		assert.ErrorIs(t, err, errBridge, answer)
	}
	thrown := errors.New("no element of this page matches main")
	_, err := TakeSnapshot(&fake{err: thrown}, "main")
	assert.ErrorIs(t, err, thrown)
}

func TestNotRendered(t *testing.T) {
	spans, err := NotRendered(&fake{answer: "4,9"})
	require.NoError(t, err)
	assert.Equal(t, []anchor.Span{{Start: 4, End: 9}}, spans)
}

func TestPlanApply(t *testing.T) {
	host := Host{Attrs: []view.Attr{{Name: "claim", Value: `a"b`}}, Content: view.Node{Text: "<i>"}}
	bridge := &fake{}
	require.NoError(t, Plan{
		Dark:       true,
		Highlights: []Highlight{{Name: "claimlight-supported", Spans: []anchor.Span{{Start: 1, End: 2}, {Start: 4, End: 8}}}},
		Markers:    []Marker{{After: 8, Claim: 1, Place: 0, Host: host}},
		Panel:      &host,
	}.Apply(bridge))
	assert.JSONEq(t, `{"dark": true, "highlights": [["claimlight-supported", [1,2,4,8]]], "markers": [[8,1,0,{"claim":"a\"b"},"<i>"]],
		"panel": [{"claim":"a\"b"},"<i>"]}`, bridge.args[1])
	require.NoError(t, Plan{}.Apply(bridge))
	assert.JSONEq(t, `{"dark": false, "highlights": [], "markers": [], "panel": null}`, bridge.args[1])
}

func TestOrderPresent(t *testing.T) {
	bridge := &fake{answer: "300,200,1280,720,1,10,20,30,40,50,60,70,80"}
	g, ok, err := Order{ID: "x", Claim: 2, Place: 1, Span: anchor.Span{Start: 3, End: 9}, Content: view.Node{Text: "t"}, Focus: true}.Present(bridge)
	require.NoError(t, err)
	assert.True(t, ok)
	assert.Equal(t, Geometry{
		CardWidth: 300, CardHeight: 200, ViewportWidth: 1280, ViewportHeight: 720, RTL: true,
		Words: []ui.Rect{{X: 10, Y: 20, Width: 30, Height: 40}, {X: 50, Y: 60, Width: 70, Height: 80}},
	}, g)
	assert.JSONEq(t, `{"id":"x","claim":2,"place":1,"span":[3,9],"content":"t","focus":true,"scroll":false}`, bridge.args[1])
}

func TestMeasure(t *testing.T) {
	_, ok, err := Measure(&fake{})
	require.NoError(t, err)
	assert.False(t, ok, "no card is open")
	for _, answer := range []string{"1,2", "1,2,3,4,0,9", "1,2,3,4,x"} {
		_, _, err = Measure(&fake{answer: answer})
		assert.ErrorIs(t, err, errBridge, answer)
	}
}

func TestPosition(t *testing.T) {
	bridge := &fake{}
	require.NoError(t, Position(bridge, ui.Placement{X: -1, Y: 2, MaxHeight: 300, Scroll: 7}))
	assert.True(t, json.Valid([]byte(bridge.args[1])))
	assert.JSONEq(t, `{"sheet":false,"x":-1,"y":2,"maxHeight":300,"scroll":7}`, bridge.args[1])
}
