// Package view turns cards into the elements that show them: the card, the marker and the panel, each as a tree of [Node]s.
//
// A tree is data. The bridge builds it with createElement, setAttribute and text nodes, so whatever a claims file holds stays
// text; of links only those whose scheme is known reach an attribute, and there is neither a style nor a handler in a tree.
// What a press on an element means stands in its data-act attribute ("marker", "close"), what styles may reach in its part.
// Ids are unique within one shadow root, which holds one card, or one panel.
//
// The words of the interface are card.English. Texts of the claims file carry their own lang, and find their own direction.
package view
