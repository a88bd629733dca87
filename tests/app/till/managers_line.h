// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line between a manager's desk and a real centre, which a test cuts or holds up.
#pragma once

#include "app/manager/stalls.h"
#include "app/till/centre_desk.h"
#include "app/till/paper_away.h"
#include "several_places.h"

namespace touat::given {

class ManagersLine : public SeveralPlaces {
  protected:
    Courier::Carry carry() {
        return [this](const char* path, const std::string& body, const Courier::Then& then) {
            const auto who = [this](const std::string&) -> Result<Person> { return manager; };
            ++asked;
            const auto answer = [=, this] { then(answerStalls(centre->book(), {}, who, path, body)); };
            if (held)
                late = answer;
            else if (reachable)
                answer();
            else
                then(refuse(Reason::centreUnreachable));
        };
    }
    static PaperAway papers() {
        return [](auto draw, auto then) { then(draw(receipts::Fonts(TOUAT_SOURCE "/receipts/fonts"), {})); };
    }
    static QVariant cell(QAbstractItemModel* model, int row, const char* role) {
        return model->index(row, 0).data(model->roleNames().key(role));
    }

    Wording wording;
    Courier line;
    CentreDesk centreDesk{line, wording, nullptr};
    bool reachable = true;
    bool held = false;
    int asked = 0;
    std::function<void()> late; // the answer that is held up
};

} // namespace touat::given
