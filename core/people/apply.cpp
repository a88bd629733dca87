// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/apply.h"

#include "core/journal/exception_table.h"
#include "core/people/exercise_table.h"
#include "core/people/staff_table.h"

namespace touat {

Hash enrolmentHash(const Stream& stream, const Hash& publicKey) {
    const auto text = EntryId{stream, 0}.text();
    return Hasher("TOUAT-ENROL1").add(text).add(publicKey.span()).finish();
}

void apply(Database& db, const Envelope& envelope, const DeviceEnrolled& fact) {
    // A device says who it is itself, and the centre says it of all; what a device says of another
    // would let it write that one's journal.
    const auto& by = envelope.id.stream;
    if (by.stall.isCentre() || by == Stream{fact.stall, fact.epoch})
        DeviceTable(db).insert(fact);
    else
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", "device_enrolled");
}

void apply(Database& db, const Envelope& envelope, const DeviceForked& fact) {
    const EntryId met{{fact.stall, fact.epoch}, fact.seq};
    // Nobody but the centre meets two histories of a device.
    if (envelope.id.stream.stall.isCentre() && id_bits::fits(met))
        ExceptionTable(db).insert(met, 0, "forked", fact.what);
    else
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", "device_forked");
}

void apply(Database& db, const Envelope& envelope, const DeviceRevoked& fact) {
    // Nobody shuts out another's device, and nobody the centre.
    if (envelope.id.stream.stall.isCentre() && !fact.stall.isCentre())
        DeviceTable(db).revoke({fact.stall, fact.epoch}, fact.reason);
    else
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", envelope.type);
}

namespace {

/// What the centre alone says of a device's entry.
void insertSaidByCentre(Database& db, const Envelope& envelope, const char* kind, const EntryId& entry,
                        const std::string& subject) {
    if (envelope.id.stream.stall.isCentre() && id_bits::fits(entry))
        ExceptionTable(db).insert(entry, 0, kind, subject);
    else
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", envelope.type);
}

} // namespace

void apply(Database& db, const Envelope& envelope, const StreamBlocked& fact) {
    const EntryId awaited{{fact.awaitedStall, fact.awaitedEpoch}, fact.awaitedSeq};
    insertSaidByCentre(db, envelope, "blocked", {{fact.stall, fact.epoch}, fact.seq},
                       fact.awaitedSeq > 0 ? awaited.text() : fact.awaitedStall.text());
}

void apply(Database& db, const Envelope& envelope, const TailFound& fact) {
    const Stream stream{fact.stall, fact.epoch};
    insertSaidByCentre(db, envelope, "tail", {stream, fact.seq}, EntryId{stream, fact.last}.text());
}

void apply(Database& db, const Envelope& envelope, const DayDigested& fact) {
    if (envelope.id.stream.stall.isCentre())
        DigestTable(db).insert(envelope.id, fact);
    else
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", "day_digested");
}

void apply(Database& db, const Envelope& envelope, const StaffAdmitted& fact) {
    StaffTable(db).insert(StaffId::of(envelope.id), fact);
}

namespace {

// The centre decides about everybody, a stall about its own people.
bool decides(Database& db, const Envelope& envelope, StaffId about) {
    const auto& by = envelope.id.stream;
    const auto staff = StaffTable(db).find(about);
    if (by.stall.isCentre() || (staff && staff->belongsTo(by))) return true;
    ExceptionTable(db).insert(envelope.id, 0, "contradiction", envelope.type);
    return false;
}

bool isDismissedByCentre(Database& db, StaffId staff) {
    const auto member = StaffTable(db).find(staff);
    return member && member->dismissedBy == Stall::centre();
}

} // namespace

void apply(Database& db, const Envelope& envelope, const BadgeGiven& fact) {
    if (decides(db, envelope, fact.staff)) StaffTable(db).setBadge(fact.staff, fact.badge);
}

void apply(Database& db, const Envelope& envelope, const RightsSet& fact) {
    if (decides(db, envelope, fact.staff)) StaffTable(db).setRights(fact.staff, fact.rights);
}

void apply(Database& db, const Envelope& envelope, const StaffPinSet& fact) {
    if (!decides(db, envelope, fact.staff)) return;
    StaffTable(db).setPin(fact.staff, fact.pin, fact.pinDigits);
    // Wherever they tried the one that they had forgotten.
    PinTryTable(db).forget(AnyoneId::fromPacked(fact.staff.packed()));
}

void apply(Database& db, const Envelope& envelope, const StaffPasswordSet& fact) {
    if (!envelope.id.stream.stall.isCentre())
        return ExceptionTable(db).insert(envelope.id, 0, "contradiction", envelope.type);
    StaffPasswordTable(db).set(fact.staff, fact.password);
    PinTryTable(db).forget(AnyoneId::fromPacked(fact.staff.packed()));
}

void apply(Database& db, const Envelope& envelope, const StaffDismissed& fact) {
    if (!decides(db, envelope, fact.staff)) return;
    const auto by = envelope.id.stream.stall;
    if (by.isCentre() || !isDismissedByCentre(db, fact.staff)) StaffTable(db).dismiss(fact.staff, by);
}

void apply(Database& db, const Envelope& envelope, const StaffReadmitted& fact) {
    if (!decides(db, envelope, fact.staff)) return;
    // Whom the centre has dismissed no stall takes back.
    if (envelope.id.stream.stall.isCentre() || !isDismissedByCentre(db, fact.staff))
        StaffTable(db).readmit(fact.staff);
    else
        ExceptionTable(db).insert(envelope.id, 0, "contradiction", envelope.type);
}

void apply(Database& db, const Envelope& envelope, const SignedIn& fact) {
    PinTryTable(db).forget(envelope.id.stream, fact.person, fact.through);
}

void apply(Database& db, const Envelope& envelope, const PinRefused& fact) {
    PinTryTable(db).countFailure(envelope.id.stream, fact, envelope.steadyMs, envelope.boot);
}

void apply(Database& db, const Envelope& envelope, const ExercisesDone& fact) {
    const auto member = envelope.by ? StaffTable(db).find(*envelope.by) : std::nullopt;
    const auto there = member ? member->worksAt() : std::nullopt;
    const bool elsewhere = there && *there != envelope.id.stream.stall; // whose people learn nothing here
    if (!envelope.by || elsewhere) return ExceptionTable(db).insert(envelope.id, 0, "contradiction", envelope.type);
    for (const auto exercise : fact.exercises)
        ExerciseTable(db).insert(*envelope.by, exercise);
}

} // namespace touat
