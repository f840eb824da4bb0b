// Package ui decides what the widget does: events and a state give a new state and effects. It touches no browser.
package ui

// Model is the widget's state. The zero value is ready: nothing is open.
type Model struct{}

// Update returns the state after an event, and what is to be done.
func (m Model) Update(e Event) (Model, []Effect) { return m, nil }
