package ui

// Update returns the state after an event, and what is to be done, in this order.
func (m Model) Update(e Event) (Model, []Effect) {
	at := target{e.Claim, e.Place}
	switch e.Kind {
	case PointAt:
		return m.pointAt(at)
	case EnterCard:
		m.onCard = m.state != closed
		return m.drop()
	case LeaveCard:
		return m.leaveCard()
	case FocusCard:
		return m.focusCard()
	case Press, PressWords:
		if m.state == pinned && m.open == at {
			return m.hide(true)
		}
		return m.show(at, pinned)
	case Open:
		return m.show(at, pinned)
	case PressOutside, CloseButton, Escape, Close, Reset:
		return m.hide(m.state == pinned)
	case Timeout:
		return m.timeout(e.Timer)
	}
	return m, nil
}

func (m Model) pointAt(at target) (Model, []Effect) {
	switch {
	case m.onCard || m.state == pinned:
		return m, nil
	case at.claim < 0 && m.state == closed, m.state == peeked && m.open == at:
		return m.drop()
	case at.claim < 0:
		return m.intend(toHide, LeaveDelay)
	case m.intent == toShow && m.next == at:
		return m, nil
	}
	m.next = at
	return m.intend(toShow, OpenDelay)
}

func (m Model) leaveCard() (Model, []Effect) {
	wasOn := m.onCard
	m.onCard = false
	if !wasOn || m.state != peeked {
		return m, nil
	}
	return m.intend(toHide, LeaveDelay)
}

// focusCard pins a card that was opened by pointing: it is not to vanish from under the keyboard's focus.
func (m Model) focusCard() (Model, []Effect) {
	if m.state != peeked {
		return m, nil
	}
	m.state = pinned
	return m.drop()
}

// timeout does what was intended. A timer that ran out while it was being stopped or replaced is known by its number.
func (m Model) timeout(timer int) (Model, []Effect) {
	if timer != m.timer || m.intent == none {
		return m, nil
	}
	due := m.intent
	m.intent = none
	if due == toHide {
		return m.hide(false)
	}
	return m.show(m.next, peeked)
}

// intend starts the timer for an intent, in place of any other; the same intent keeps its running timer.
func (m Model) intend(i intent, ms int) (Model, []Effect) {
	if i == toHide && m.intent == toHide {
		return m, nil
	}
	m.intent = i
	m.timer++
	return m, []Effect{{Kind: Start, Claim: -1, Timer: m.timer, Ms: ms}}
}

// drop forgets the intent.
func (m Model) drop() (Model, []Effect) {
	if m.intent == none {
		return m, nil
	}
	m.intent = none
	return m, []Effect{{Kind: Stop, Claim: -1}}
}

func (m Model) show(at target, as state) (Model, []Effect) {
	m, effects := m.drop()
	m.state, m.open = as, at
	return m, append(effects, Effect{Kind: Show, Claim: at.claim, Place: at.place, Focus: as == pinned})
}

func (m Model) hide(focus bool) (Model, []Effect) {
	m, effects := m.drop()
	if m.state == closed {
		return m, effects
	}
	was := m.open
	m.state, m.open, m.onCard = closed, target{}, false
	return m, append(effects, Effect{Kind: Hide, Claim: was.claim, Place: was.place, Focus: focus})
}
