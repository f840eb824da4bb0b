//go:build e2e

package e2e

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
)

func (t *chromiumTab) Accessibility(ctx context.Context) ([]axNode, error) {
	tree, err := call(ctx, t, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	if err != nil || len(tree.Nodes) == 0 {
		return nil, err
	}
	byID := map[accessibility.NodeID]*accessibility.Node{}
	for _, n := range tree.Nodes {
		byID[n.NodeID] = n
	}
	return readingOrder(nil, byID, tree.Nodes[0]), nil
}

// readingOrder appends a node and all below it, without the ignored ones.
func readingOrder(out []axNode, byID map[accessibility.NodeID]*accessibility.Node, n *accessibility.Node) []axNode {
	if !n.Ignored {
		out = append(out, axNodeOf(n))
	}
	for _, id := range n.ChildIDs {
		if child := byID[id]; child != nil {
			out = readingOrder(out, byID, child)
		}
	}
	return out
}

func axNodeOf(n *accessibility.Node) axNode {
	node := axNode{Role: axText(n.Role), Name: axText(n.Name), Properties: map[string]string{}, ref: n.BackendDOMNodeID}
	for _, p := range n.Properties {
		if p.Value != nil {
			node.Properties[string(p.Name)] = string(p.Value.Value)
		}
	}
	return node
}

func axText(v *accessibility.Value) (text string) {
	if v != nil && json.Unmarshal(v.Value, &text) != nil {
		return string(v.Value)
	}
	return text
}

func (t *chromiumTab) Box(ctx context.Context, n axNode) (box, error) {
	id := n.ref.(cdp.BackendNodeID)
	if _, err := call(ctx, t, dom.ScrollIntoViewIfNeeded, dom.ScrollIntoViewIfNeededParams{BackendNodeID: id}); err != nil {
		return box{}, fmt.Errorf("scrolling to %s %q: %w", n.Role, n.Name, err)
	}
	r, err := call(ctx, t, dom.GetContentQuads, dom.GetContentQuadsParams{BackendNodeID: id})
	if err != nil || len(r.Quads) == 0 {
		return box{}, fmt.Errorf("%s %q has no box: %w", n.Role, n.Name, err)
	}
	q := r.Quads[0] // x, y of the four corners, clockwise from the top left
	return box{q[0], q[1], q[2] - q[0], q[5] - q[1]}, nil
}
