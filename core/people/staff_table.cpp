// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/staff_table.h"

namespace touat {

namespace {

std::string rightsText(const std::vector<Right>& rights) {
    std::string text;
    for (const auto right : rights) (text += wordOf(right)) += ' ';
    return text;
}

Rights readRights(const std::string& text) {
    std::vector<Right> rights;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find(' ', at);
        if (const auto right = fromWord<Right>(std::string_view(text).substr(at, end - at)))
            rights.push_back(*right);
        at = end + 1;
    }
    return Rights(rights);
}

StaffMember member(Query& row) {
    StaffMember staff;
    staff.id = row.id<StaffId>();
    staff.name.arabic = row.text();
    staff.name.latin = row.text();
    staff.role = row.word<Role>();
    const bool everywhere = row.isNull(4);
    const auto stall = row.integer();
    if (!everywhere) staff.stall = Stall::number(static_cast<int>(stall));
    staff.portrait = row.text();
    staff.language = row.word<Language>();
    staff.pin = row.text();
    staff.pinDigits = static_cast<int>(row.integer());
    const bool own = !row.isNull(9);
    auto rights = row.text();
    if (own) staff.rights = readRights(rights);
    staff.badge = row.text();
    if (!row.isNull(11)) staff.dismissedBy = row.stall();
    return staff;
}

Device device(Query& row) {
    Device found;
    found.stream.stall = row.stall();
    found.stream.epoch = static_cast<int>(row.integer());
    found.publicKey = Hash::fromBlob(row.blob());
    found.stallName.arabic = row.text();
    found.stallName.latin = row.text();
    if (!row.isNull(5)) found.revoked = row.word<RevokedFor>();
    return found;
}

} // namespace

void StaffTable::insert(StaffId id, const StaffAdmitted& fact) {
    execute(m_db,
            "INSERT INTO staff(id, name_ar, name_fr, role, stall, portrait, language, pin, "
            "pin_digits, rights, badge, dismissed_by) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, '', NULL)",
            id, fact.name.arabic, fact.name.latin, fact.role, fact.stall, fact.portrait,
            fact.language, fact.pin, fact.pinDigits,
            fact.rights ? std::optional(rightsText(*fact.rights)) : std::nullopt);
}

void StaffTable::setRights(StaffId id, const std::vector<Right>& rights) {
    execute(m_db, "UPDATE staff SET rights = ?2 WHERE id = ?1", id, rightsText(rights));
}

std::optional<StaffMember> StaffTable::find(StaffId id) {
    Query row(m_db,
              "SELECT id, name_ar, name_fr, role, stall, portrait, language, pin, pin_digits, rights, "
              "badge, dismissed_by FROM staff WHERE id = ?1",
              id);
    if (!row.next()) return std::nullopt;
    return member(row);
}

void RightsWordTable::insert(StaffId staff, const EntryId& entry, const std::vector<Right>& rights) {
    execute(m_db, "INSERT INTO rights_word(staff, entry, rights) VALUES(?1, ?2, ?3)", staff,
            id_bits::pack(entry, 0), rightsText(rights));
}

std::vector<RightsWord> RightsWordTable::of(StaffId staff) {
    Query row(m_db, "SELECT entry, rights FROM rights_word WHERE staff = ?1 ORDER BY entry", staff);
    std::vector<RightsWord> words;
    while (row.next()) {
        RightsWord word;
        word.entry = id_bits::entry(row.integer());
        word.rights = readRights(row.text());
        words.push_back(word);
    }
    return words;
}

void StaffTable::setBadge(StaffId id, const std::string& badge) {
    execute(m_db, "UPDATE staff SET badge = ?2 WHERE id = ?1", id, badge);
}

void StaffTable::setPin(StaffId id, const std::string& pin, int digits) {
    execute(m_db, "UPDATE staff SET pin = ?2, pin_digits = ?3 WHERE id = ?1", id, pin, digits);
}

void StaffTable::dismiss(StaffId id, Stall by) {
    execute(m_db, "UPDATE staff SET dismissed_by = ?2 WHERE id = ?1", id, by);
}

void StaffTable::readmit(StaffId id) {
    execute(m_db, "UPDATE staff SET dismissed_by = NULL WHERE id = ?1", id);
}

bool StaffTable::isDismissed(StaffId id) {
    return Query(m_db, "SELECT 1 FROM staff WHERE id = ?1 AND dismissed_by IS NOT NULL", id).next();
}

std::optional<StaffMember> StaffTable::byBadge(const std::string& badge) {
    Query row(m_db,
              "SELECT id, name_ar, name_fr, role, stall, portrait, language, pin, pin_digits, rights, "
              "badge, dismissed_by FROM staff WHERE badge = ?1 AND badge <> ''",
              badge);
    if (!row.next()) return std::nullopt;
    return member(row);
}

std::vector<StaffMember> StaffTable::at(Stall stall) {
    Query row(m_db,
              "SELECT id, name_ar, name_fr, role, stall, portrait, language, pin, pin_digits, rights, "
              "badge, dismissed_by FROM staff WHERE (stall IS NULL OR stall = ?1) AND dismissed_by IS NULL "
              "ORDER BY role = 'manager', id",
              stall);
    std::vector<StaffMember> staff;
    while (row.next()) staff.push_back(member(row));
    return staff;
}

std::vector<StaffMember> StaffTable::everAt(std::optional<Stall> stall) {
    Query row(m_db,
              "SELECT id, name_ar, name_fr, role, stall, portrait, language, pin, pin_digits, rights, "
              "badge, dismissed_by FROM staff WHERE ?1 IS NULL OR stall IS NULL OR stall = ?1 "
              "ORDER BY dismissed_by IS NOT NULL, role = 'manager', id",
              stall);
    std::vector<StaffMember> staff;
    while (row.next()) staff.push_back(member(row));
    return staff;
}

void StaffPasswordTable::set(StaffId staff, const std::optional<std::string>& hash) {
    if (hash)
        execute(m_db,
                "INSERT INTO staff_password(staff, hash) VALUES(?1, ?2) "
                "ON CONFLICT(staff) DO UPDATE SET hash = excluded.hash",
                staff, *hash);
    else
        execute(m_db, "DELETE FROM staff_password WHERE staff = ?1", staff);
}

std::string StaffPasswordTable::of(StaffId staff) {
    Query row(m_db, "SELECT hash FROM staff_password WHERE staff = ?1", staff);
    return row.next() ? row.text() : std::string{};
}

void DeviceTable::insert(const DeviceEnrolled& fact) {
    // The centre's record of a device and the first entry of the device's own stream say the same.
    execute(m_db,
            "INSERT INTO device(stall, epoch, public_key, name_ar, name_fr) "
            "VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
            fact.stall, fact.epoch, fact.publicKey.span(),
            fact.stallName.arabic, fact.stallName.latin);
}

void DeviceTable::revoke(const Stream& stream, RevokedFor reason) {
    execute(m_db, "UPDATE device SET revoked = ?3 WHERE stall = ?1 AND epoch = ?2", stream.stall, stream.epoch,
            reason);
}

std::optional<Device> DeviceTable::find(const Stream& stream) {
    Query row(m_db,
              "SELECT stall, epoch, public_key, name_ar, name_fr, revoked FROM device "
              "WHERE stall = ?1 AND epoch = ?2",
              stream.stall, stream.epoch);
    if (!row.next()) return std::nullopt;
    return device(row);
}

std::optional<Device> DeviceTable::newest(Stall stall) {
    Query row(m_db,
              "SELECT stall, epoch, public_key, name_ar, name_fr, revoked FROM device "
              "WHERE stall = ?1 ORDER BY epoch DESC LIMIT 1",
              stall);
    if (!row.next()) return std::nullopt;
    return device(row);
}

bool DeviceTable::isClosed(const Stream& device) {
    return Query(m_db,
                 "SELECT 1 FROM device WHERE stall = ?1 AND (epoch > ?2 OR (epoch = ?2 AND revoked IS NOT NULL)) LIMIT 1",
                 device.stall, device.epoch)
        .next();
}

std::vector<Device> DeviceTable::stalls() {
    Query row(m_db,
              "SELECT stall, epoch, public_key, name_ar, name_fr, revoked FROM device AS d "
              "WHERE stall > 0 AND epoch = (SELECT max(epoch) FROM device WHERE stall = d.stall) "
              "ORDER BY stall");
    std::vector<Device> devices;
    while (row.next()) devices.push_back(device(row));
    return devices;
}

std::vector<Device> DeviceTable::all() {
    Query row(m_db, "SELECT stall, epoch, public_key, name_ar, name_fr, revoked FROM device "
                    "ORDER BY stall, epoch");
    std::vector<Device> devices;
    while (row.next()) devices.push_back(device(row));
    return devices;
}

std::vector<Stream> DeviceTable::before(const Stream& device) {
    Query row(m_db, "SELECT epoch FROM device WHERE stall = ?1 AND epoch < ?2 ORDER BY epoch", device.stall, device.epoch);
    std::vector<Stream> earlier;
    while (row.next()) earlier.push_back({device.stall, static_cast<int>(row.integer())});
    return earlier;
}

void DigestTable::insert(const EntryId& entry, const DayDigested& fact) {
    execute(m_db, "INSERT INTO digest(epoch, seq, day, hash) VALUES(?1, ?2, ?3, ?4)", entry.stream.epoch,
            entry.seq, fact.day, fact.digest.span());
}

std::optional<Digest> DigestTable::newest(std::optional<Day> until) {
    Query row(m_db,
              "SELECT day, hash FROM digest WHERE ?1 IS NULL OR day <= ?1 "
              "ORDER BY epoch DESC, seq DESC LIMIT 1",
              until);
    if (!row.next()) return std::nullopt;
    Digest digest;
    digest.day = row.day();
    digest.hash = Hash::fromBlob(row.blob());
    return digest;
}

namespace {

std::string wayOf(const PinTryTable::Through& through) {
    return through ? Stream{through->stall, through->epoch}.text() : std::string{};
}

} // namespace

PinTries PinTryTable::of(const Stream& device, AnyoneId person, const Through& through) {
    const auto way = wayOf(through);
    Query row(m_db,
              "SELECT failures, last_steady_ms, last_boot FROM pin_try "
              "WHERE stall = ?1 AND epoch = ?2 AND person = ?3 AND through = ?4",
              device.stall, device.epoch, person, way);
    PinTries tries;
    if (row.next()) {
        tries.failures = static_cast<int>(row.integer());
        tries.lastSteadyMs = row.integer();
        tries.lastBoot = row.text();
    }
    return tries;
}

void PinTryTable::countFailure(const Stream& device, const PinRefused& fact, std::int64_t steadyMs,
                               const std::string& boot) {
    const auto way = wayOf(fact.through);
    execute(m_db,
            "INSERT INTO pin_try(stall, epoch, person, through, failures, last_steady_ms, last_boot) "
            "VALUES(?1, ?2, ?3, ?4, 1, ?5, ?6) ON CONFLICT(stall, epoch, person, through) DO UPDATE SET "
            "failures = pin_try.failures + 1, last_steady_ms = excluded.last_steady_ms, "
            "last_boot = excluded.last_boot",
            device.stall, device.epoch, fact.person, way, steadyMs, boot);
}

void PinTryTable::forget(const Stream& device, AnyoneId person, const Through& through) {
    const auto way = wayOf(through);
    execute(m_db,
            "DELETE FROM pin_try WHERE stall = ?1 AND epoch = ?2 AND person = ?3 AND through = ?4",
            device.stall, device.epoch, person, way);
}

void PinTryTable::forget(const Stream& device, AnyoneId person) {
    execute(m_db, "DELETE FROM pin_try WHERE stall = ?1 AND epoch = ?2 AND person = ?3",
            device.stall, device.epoch, person);
}

void PinTryTable::forget(AnyoneId person) {
    execute(m_db, "DELETE FROM pin_try WHERE person = ?1", person);
}

} // namespace touat
