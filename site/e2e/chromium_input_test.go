//go:build e2e

package e2e

import (
	"context"
	"fmt"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp/kb"
)

func (t *chromiumTab) Mouse(ctx context.Context, do mouseAction, at point) error {
	event := input.DispatchMouseEventParams{X: at.X, Y: at.Y, Type: input.DispatchMouseEventTypeMouseMoved, Button: input.MouseButtonNone}
	switch do {
	case press:
		event.Type, event.Button, event.Buttons, event.ClickCount = input.DispatchMouseEventTypeMousePressed, input.MouseButtonLeft, 1, 1
	case release:
		event.Type, event.Button, event.ClickCount = input.DispatchMouseEventTypeMouseReleased, input.MouseButtonLeft, 1
	case drag:
		event.Button, event.Buttons = input.MouseButtonLeft, 1
	case move:
	}
	_, err := call(ctx, t, input.DispatchMouseEvent, event)
	return err
}

func (t *chromiumTab) Tap(ctx context.Context, at point) error {
	one := 1.0
	touch := input.DispatchTouchEventParams{
		Type:        input.DispatchTouchEventTypeTouchStart,
		TouchPoints: []*input.TouchPoint{{X: at.X, Y: at.Y, RadiusX: &one, RadiusY: &one, Force: &one}},
	}
	if _, err := call(ctx, t, input.DispatchTouchEvent, touch); err != nil {
		return err
	}
	touch.Type, touch.TouchPoints = input.DispatchTouchEventTypeTouchEnd, []*input.TouchPoint{}
	_, err := call(ctx, t, input.DispatchTouchEvent, touch)
	return err
}

// keys are the characters by which kb knows the keys.
var keys = map[key]rune{tabKey: '\t', shiftTab: '\t', enter: '\r', space: ' ', escape: '\x1b'}

func (t *chromiumTab) Key(ctx context.Context, k key) error {
	r, known := keys[k]
	if !known {
		return fmt.Errorf("the key %q is not known to the driver", k)
	}
	for _, event := range kb.Encode(r) {
		if k == shiftTab {
			event.Modifiers = int64(kb.ModifierShift)
		}
		if _, err := call(ctx, t, input.DispatchKeyEvent, *event); err != nil {
			return err
		}
	}
	return nil
}

func (t *chromiumTab) Emulate(ctx context.Context, d display) error {
	if _, err := call(ctx, t, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: int64(d.Width), Height: int64(d.Height), DeviceScaleFactor: 1, Mobile: d.Touch,
	}); err != nil {
		return err
	}
	if _, err := call(ctx, t, emulation.SetTouchEmulationEnabled, emulation.SetTouchEmulationEnabledParams{Enabled: d.Touch}); err != nil {
		return err
	}
	_, err := call(ctx, t, emulation.SetEmulatedMedia, media(d))
	return err
}

func media(d display) emulation.SetEmulatedMediaParams {
	pick := func(name, off, on string, set bool) *emulation.MediaFeature {
		if set {
			return &emulation.MediaFeature{Name: name, Value: on}
		}
		return &emulation.MediaFeature{Name: name, Value: off}
	}
	m := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		pick("prefers-color-scheme", "light", "dark", d.Dark),
		pick("prefers-reduced-motion", "no-preference", "reduce", d.ReducedMotion),
		pick("forced-colors", "none", "active", d.ForcedColors),
	}}
	if d.Print {
		m.Media = "print"
	}
	return m
}

func (t *chromiumTab) Block(ctx context.Context, url string) error {
	_, err := call(ctx, t, network.SetBlockedURLs, network.SetBlockedURLsParams{
		URLPatterns: []*network.BlockPattern{{URLPattern: url, Block: true}},
	})
	return err
}
