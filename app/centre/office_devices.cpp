// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What devices ask for by themselves, whoever stands before them: photos, the link on a slip, the way of an
// item; and which devices a stall has.
#include <algorithm>

#include "app/centre/answers.h"
#include "app/manager/places.h"
#include "core/acts/artisan_access.h"
#include "core/people/staff_table.h"

namespace touat {

Answer Office::photos(const Asking& asking, Stall from) {
    json::Parser parser;
    if (m_photos && asking.path == path::missingPhotos) {
        const auto held = parser.as<PhotosHeld>(asking.body);
        return held ? answerOf(missingPhotos(m_book, *m_photos, from, *held)) : unreadable();
    }
    if (m_photos && asking.path == path::putPhoto) {
        const auto taken = takePhoto(m_book, *m_photos, asking.body);
        return taken ? doneWith(DoneAnswer{}) : refusedWith(taken.refusal());
    }
    if (m_photos && asking.path == path::getPhoto) {
        const auto wanted = parser.as<PhotoWanted>(asking.body);
        if (!wanted) return unreadable();
        auto photo = givePhoto(m_book, *m_photos, from, wanted->photo);
        if (!photo) return refusedWith(photo.refusal());
        return {AnswerKind::done, std::move(*photo), std::nullopt, "image/jpeg"};
    }
    return nowhere();
}

Answer Office::slipLink(const Asking& asking, const Stream& device) {
    const auto question = json::Parser().as<SlipLinkQuestion>(asking.body);
    if (!question) return unreadable();
    if (m_pages.empty()) return refusedWith(refuse(Reason::linkUnknown)); // there is no page to open
    const auto link = giveSlipLinkTo(m_book, device, question->payout);
    if (!link) return refusedWith(link.refusal());
    return doneWith(SlipLinkAnswer{m_pages + *link});
}

Answer Office::itemWay(const Asking& asking, Stall from) {
    const auto question = json::Parser().as<WayQuestion>(asking.body);
    return question ? answerOf(wayToldTo(m_book, from, question->item)) : unreadable();
}

std::optional<Device> Office::certifiable(const Asking& asking) {
    const auto stream = authenticated(asking);
    DeviceTable devices(m_book.db());
    if (!stream || devices.isClosed(*stream)) return std::nullopt;
    return devices.find(*stream);
}

DevicesAnswer Office::devicesOf(Stall stall) {
    DevicesAnswer answer;
    answer.at = m_book.now();
    DeviceTable devices(m_book.db());
    for (const auto& device : devices.all()) {
        if (device.stream.stall != stall) continue;
        DeviceLine line;
        line.epoch = device.stream.epoch;
        line.reason = device.revoked;
        if (device.revoked)
            line.state = DeviceState::revoked;
        else if (devices.isClosed(device.stream))
            line.state = DeviceState::replaced;
        if (const auto heard = m_heard.find(device.stream); heard != m_heard.end())
            line.heardAt = heard->second.at;
        answer.devices.push_back(line);
    }
    std::reverse(answer.devices.begin(), answer.devices.end());
    return answer;
}

} // namespace touat
