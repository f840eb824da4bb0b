// Package view turns cards into the elements that show them.
package view
