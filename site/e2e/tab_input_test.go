//go:build e2e

package e2e

import (
	"context"
	"strings"

	"github.com/stretchr/testify/require"
)

// Mouse moves the mouse to a point and presses or releases its button there.
func (p *tab) Mouse(do mouseAction, at point) {
	p.t.Helper()
	p.do(func(ctx context.Context) error { return p.driver.Mouse(ctx, do, at) })
}

// Point moves the mouse to a point.
func (p *tab) Point(at point) {
	p.t.Helper()
	p.Mouse(move, at)
}

// Click presses and releases the mouse's button at a point.
func (p *tab) Click(at point) {
	p.t.Helper()
	p.Mouse(move, at)
	p.Mouse(press, at)
	p.Mouse(release, at)
}

// Drag presses the button at one point and releases it at another.
func (p *tab) Drag(from, to point) {
	p.t.Helper()
	p.Mouse(move, from)
	p.Mouse(press, from)
	p.Mouse(drag, point{(from.X + to.X) / 2, (from.Y + to.Y) / 2})
	p.Mouse(drag, to)
	p.Mouse(release, to)
}

// Tap touches a point.
func (p *tab) Tap(at point) {
	p.t.Helper()
	p.do(func(ctx context.Context) error { return p.driver.Tap(ctx, at) })
}

// Press presses keys.
func (p *tab) Press(keys ...key) {
	p.t.Helper()
	for _, k := range keys {
		p.do(func(ctx context.Context) error { return p.driver.Key(ctx, k) })
	}
}

// Tree returns the accessibility tree in reading order.
func (p *tab) Tree() (nodes []axNode) {
	p.t.Helper()
	p.do(func(ctx context.Context) (err error) {
		nodes, err = p.driver.Accessibility(ctx)
		return err
	})
	return nodes
}

// Named finds the one node of a role whose name holds a text, as a screen reader would.
func (p *tab) Named(role, name string) axNode {
	p.t.Helper()
	var found []axNode
	for _, n := range p.Tree() {
		if n.Role == role && strings.Contains(n.Name, name) {
			found = append(found, n)
		}
	}
	require.Lenf(p.t, found, 1, "a screen reader is told of one %s named %q", role, name)
	return found[0]
}

// Box scrolls a node into view and returns where it is.
func (p *tab) Box(n axNode) (b box) {
	p.t.Helper()
	p.do(func(ctx context.Context) (err error) {
		b, err = p.driver.Box(ctx, n)
		return err
	})
	return b
}
