// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// To whom the pages of rules and prices speak: the centre, for a manager, or this stall's own book. What is
// asked and answered is the same (app/manager/shop_rules.h). An order that got no answer is the same order
// when it is given again, so that it has its effect once.
#pragma once

#include <QPointer>

#include "app/till/book_thread.h"
#include "app/till/courier.h"
#include "app/till/wording.h"

#include "app/manager/questions.h"
#include "app/manager/shop_rules.h"
#include "core/sync/messages.h"

namespace touat {

class RulesLine {
  public:
    template <class Answer>
    using Then = std::function<void(const Result<Answer>& answer)>;

    /// This stall's own book answers, to that person.
    void askBook(BookThread& books, const Person& by);
    /// The centre answers, to the session of that token.
    void askCentre(Courier::Carry carry, std::string token);
    bool atCentre() const { return m_centre; }

    /// `then` is called while `receiver` lives, and while the same person is answered.
    template <class Answer, class Question>
    void ask(QObject* receiver, const char* path, Question question, Then<Answer> then) {
        question.token = m_token;
        carry<Answer>(receiver, path, textOf(question), std::move(then));
    }
    template <class Order>
    void order(QObject* receiver, const char* path, Order order, Then<DoneAnswer> then) {
        order.token = m_token;
        const auto what = path + textOf(order);
        if (what != m_unanswered) ++m_once;
        m_unanswered = what;
        order.once = m_once;
        carry<DoneAnswer>(receiver, path, textOf(order), [this, then](const auto& answer) {
            if (answer || answer.refusal().reason != Reason::centreUnreachable) m_unanswered.clear();
            then(answer);
        });
    }
    /// As the page says it: what was typed is still there.
    static QString sentence(const Wording& wording, const Refusal& refusal) {
        if (refusal.reason == Reason::centreUnreachable)
            //: rules and prices are set at the centre, and there is no line to it
            return Wording::tr("The centre must be reachable for this. What you chose is still here.");
        return wording.sentence(refusal);
    }

  private:
    template <class Answer>
    void carry(QObject* receiver, const char* path, const std::string& body, Then<Answer> then) {
        if (!m_carry) return;
        m_carry(path, body, [this, receiver = QPointer<QObject>(receiver), asked = m_asked,
                             then = std::move(then)](const auto& text) {
            if (!receiver || asked != m_asked) return; // somebody else stands there now
            if (!text) return then(text.refusal());
            const auto answer = json::Parser().as<Answer>(*text);
            if (!answer) return then(refuse(Reason::bytesUnreadable));
            then(*answer);
        });
    }

    Courier::Carry m_carry;
    std::string m_token;
    std::string m_unanswered;
    std::int64_t m_once = 0;
    int m_asked = 0;
    bool m_centre = false;
    std::shared_ptr<DoneOrders> m_done = std::make_shared<DoneOrders>(); // of the book, on its thread
};

} // namespace touat
