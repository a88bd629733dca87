// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line: messages are texts that are lost, doubled, cut and overtaken.
#include "core/acts/rule_exception.h"
#include "core/journal/ruling_table.h"
#include "core/people/staff_table.h"
#include "core/sync/centre_side.h"
#include "core/sync/enrolment.h"
#include "core/sync/stall_side.h"
#include "world.h"

namespace touat::simulate {

namespace {
constexpr std::size_t mostOnTheLine = 40;
} // namespace

void World::send(Message message) {
    if (!m_quiet && m_dice.chance(m_lost)) return happened(Trouble::lost);
    if (!m_quiet && m_dice.chance(m_twice)) {
        happened(Trouble::twice);
        m_onTheLine.push_back(message);
    }
    if (!m_quiet && m_dice.chance(m_cut)) {
        happened(Trouble::cut);
        message.text.resize(
            static_cast<std::size_t>(m_dice.below(static_cast<int>(message.text.size()))));
        message.cut = true;
    }
    m_onTheLine.push_back(std::move(message));
    if (m_onTheLine.size() > mostOnTheLine) m_onTheLine.erase(m_onTheLine.begin());
}

void World::call(std::size_t at) {
    auto& machine = m_stands[at]->machine;
    std::string text;
    if (machine.work([&] { text = textOf(nextRequest(machine.book())); }) == End::well)
        send({true, at, std::move(text)});
}

void World::deliver() {
    if (m_onTheLine.empty()) return;
    std::size_t which = 0;
    if (m_drawn.contains(Trouble::late)) {
        which = static_cast<std::size_t>(m_dice.below(static_cast<int>(m_onTheLine.size())));
        if (which > 0) happened(Trouble::late);
    }
    const auto message = std::move(m_onTheLine[which]);
    m_onTheLine.erase(m_onTheLine.begin() + static_cast<std::ptrdiff_t>(which));
    if (message.toCentre)
        atCentre(message);
    else
        atStand(message);
}

void World::atCentre(const Message& message) {
    const auto request = readSyncRequest(message.text);
    if (message.cut) {
        if (request) throw Violation("messages", "a request that was cut was read");
        return;
    }
    if (!request) throw Violation("messages", "a request could not be read");
    std::optional<Result<SyncReply>> reply;
    const auto end =
        m_centre->work([&] { reply.emplace(acceptRequest(m_centre->book(), *request)); });
    if (end != End::well) return;
    if (!*reply) throw Violation("messages", "an honest request was refused");
    const Stream stream{request->stall, request->epoch};
    if ((*reply)->status == SyncStatus::ok && DeviceTable(m_centre->db()).isClosed(stream))
        throw Violation("I9", "a device was served whose stall has a newer one");
    const bool closed = (*reply)->status == SyncStatus::closed;
    if (closed) letTailsIn();
    if (closed || (*reply)->status == SyncStatus::ok)
        m_told[stream] = {(*reply)->cursorSeq, (*reply)->cursorHash};
    send({false, message.stand, textOf(**reply)});
    if (m_quiet || m_dice.chance(60)) project(stream, m_quiet ? 1000 : 1 + m_dice.below(8));
}

/// What a device that was found has never sent: the manager says yes.
void World::letTailsIn() {
    m_centre->work([&] {
        for (const auto& found : ExceptionTable(m_centre->db()).all()) {
            const auto about = ExceptionId::of(found.entry, found.line);
            if (found.kind == "tail" && !RulingTable(m_centre->db()).of(about, found.kind))
                (void)*ruleException(m_centre->book(), Person::commandLine(), about, found.kind,
                                     {Ruling::letIn, {}}, "");
        }
    });
}

void World::project(const Stream& stream, std::int64_t most) {
    m_centre->work([&] {
        while (projectNext(m_centre->book(), stream, most) > 0 && m_quiet) {
        }
    });
}

void World::atStand(const Message& message) {
    auto& stand = *m_stands[message.stand];
    if (!stand.calls) return;
    const auto reply = readSyncReply(message.text);
    if (message.cut) {
        if (reply) throw Violation("messages", "a reply that was cut was read");
        return;
    }
    if (!reply) throw Violation("messages", "a reply could not be read");
    std::optional<Result<SyncOutcome>> outcome;
    const auto end =
        stand.machine.work([&] { outcome.emplace(obeyReply(stand.machine.book(), *reply)); });
    if (end != End::well || *outcome) return;
    const auto reason = outcome->refusal().reason;
    if (reason == Reason::streamUnknown && m_happened.contains(Trouble::restore))
        return admitAgain(stand); // the copy of the centre is older than this device
    if (reason == Reason::streamForked && stand.honest)
        throw Violation("I9", stand.machine.file().filename().string() +
                                  " was locked without a cause: " + outcome->refusal().subject);
    if (reason != Reason::streamForked)
        throw Violation("I9", "refused: " + std::string(wordOf(reason)));
}

// The book joins again with its history, as the installer does it.
void World::admitAgain(Stand& stand) {
    const auto keys = loadKeys(keysBeside(stand.machine.file()));
    m_centre->work([&] {
        EnrolRequest request;
        request.code = *makeEnrolCode(m_centre->book(), Person::commandLine(), stand.stall());
        request.publicKey = keys.publicKey();
        request.epoch = stand.machine.stream().epoch;
        const auto admitted = enrol(m_centre->book(), request);
        if (!admitted && admitted.refusal().reason != Reason::stallTaken)
            throw Violation("enrolment", "a good code was refused");
    });
}

/// One message there and back on a quiet line, and what follows from it.
void World::roundOf(std::size_t at) {
    const bool quiet = std::exchange(m_quiet, true);
    call(at);
    while (!m_onTheLine.empty() && m_onTheLine.back().stand == at) {
        const auto message = std::move(m_onTheLine.back());
        m_onTheLine.pop_back();
        if (message.toCentre)
            atCentre(message);
        else
            atStand(message);
        if (!message.toCentre) break;
    }
    m_quiet = quiet;
}

} // namespace touat::simulate
