#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants faults into copies of the core's sources, for the test that the simulator finds them. And makes
the program of before, for tests in which not everybody was updated yet (tests/older_program.h).

    plant.py faults|older SOURCE_FOLDER OUTPUT_FOLDER

Each fault is a name and what it changes: in which file, what stands there, and what stands there when
the fault is planted. The product is built from the files as they are; only the program that is linked
with these copies can be made wrong. A text that is not there exactly once stops the build.
"""
import pathlib
import sys

STALL = "core/sync/stall_side.cpp"
CENTRE = "core/sync/centre_side.cpp"
BOOK = "core/book/book.cpp"
PROJECTION = "core/book/projection.cpp"
SEND = "core/acts/transfer.cpp"
TRANSFERS = "core/stock/transfer_table.cpp"
SHELF = "core/stock/shelf.cpp"
REFUND = "core/acts/refund.cpp"
APPLY = "core/book/apply.cpp"
REFOLD = "core/book/refold.cpp"
PHOTOS = "core/sync/photos.cpp"

# (name, file, as it is, as it is when planted)
FAULTS = [
    ("no_dedup", STALL, "if (isFormer(book, id.stream) || journal.hashAt(id)) continue;",
     """if (isFormer(book, id.stream)) continue;
        if (journal.hashAt(id)) {
            if (isPlanted("no_dedup")) applyStored(book.db(), reader, id, text);
            continue;
        }"""),
    ("cursor_first", STALL,
     "    Transaction transaction(book.db());\n    // A device that follows another",
     """    if (isPlanted("cursor_first") && reply.feed && reply.feed->base == state.feed.seq) {
        auto moved = state;
        moved.feed = {reply.feed->epoch, reply.feed->upTo};
        Transaction early(book.db());
        SyncStateTable(book.db()).write(moved);
        early.commit();
    }
    Transaction transaction(book.db());
    // A device that follows another"""),
    ("cursor_only_forward", STALL,
     "        state.cursor = {reply.cursorSeq, reply.cursorHash};",
     """        if (!isPlanted("cursor_only_forward") || reply.cursorSeq > state.cursor.seq)
            state.cursor = {reply.cursorSeq, reply.cursorHash};"""),
    ("no_base_check", STALL, "const bool fits = later ||",
     'const bool fits = later || (isPlanted("no_base_check") && page.epoch == state.feed.epoch) ||'),
    ("no_lock", STALL, "if (!isOurs(book, reply.cursorSeq, reply.cursorHash))",
     'if (!isPlanted("no_lock") && !isOurs(book, reply.cursorSeq, reply.cursorHash))'),
    ("no_fork_check", CENTRE, "if (!fromNothing && request.prev != before) {",
     'if (!isPlanted("no_fork_check") && !fromNothing && request.prev != before) {'),
    ("no_fork_check", CENTRE,
     "if (!links || (known && journal.hashAt({stream, seq}) != entry.hash)) {",
     """if (!isPlanted("no_fork_check") &&
            (!links || (known && journal.hashAt({stream, seq}) != entry.hash))) {"""),
    ("no_fork_check", CENTRE, "if (request.headSignature && known && *known != request.headHash) {",
     """if (!isPlanted("no_fork_check") && request.headSignature && known && *known != request.headHash) {"""),
    ("overlap_is_fork", CENTRE, "        const bool links = envelope->prev == previous;",
     """        const bool links = envelope->prev == previous &&
                           !(isPlanted("overlap_is_fork") && seq <= head.seq);"""),
    ("old_device_refused", CENTRE, "if (request.stall.isCentre() || !device) return",
     """if (isPlanted("old_device_refused") && device &&
        DeviceTable(centre.db()).newest(stream.stall)->stream != stream)
        return answer(centre, request, SyncStatus::unknown);
    if (request.stall.isCentre() || !device) return"""),
    ("projection_first", CENTRE, "    awaited = heldUpBefore(centre.db(), stream);\n    Transaction transaction",
     """    awaited = heldUpBefore(centre.db(), stream);
    if (isPlanted("projection_first")) {
        Transaction early(centre.db());
        ProjectionTable(centre.db()).advance(stream, std::min(head, done + most));
        early.commit();
    }
    Transaction transaction"""),
    ("feed_skips", CENTRE, "page.upTo = items.size() < mostItems ? last : items.back().seq;",
     """page.upTo = items.size() < mostItems ? last : items.back().seq;
    if (isPlanted("feed_skips") && items.size() > 20) items.erase(items.begin() + 20);"""),
    ("no_feed_epoch", BOOK,
     "identity.feedEpoch = std::max(identity.feedEpoch + 1, identity.stream.epoch);",
     """if (!isPlanted("no_feed_epoch"))
        identity.feedEpoch = std::max(identity.feedEpoch + 1, identity.stream.epoch);"""),
    ("not_durable", BOOK, "        auto recorded = appendAll(by, facts, approver);\n        transaction.commit();",
     """        auto recorded = appendAll(by, facts, approver);
        if (!isPlanted("not_durable") || m_head.seq % 16 != 0) transaction.commit();"""),
    ("no_wait", PROJECTION, "    if (!awaited || !mayStillCome",
     '    if (isPlanted("no_wait") || !awaited || !mayStillCome'),
    ("replaced_served", CENTRE, "const bool closed = DeviceTable",
     'const bool closed = !isPlanted("replaced_served") && DeviceTable'),
    ("sender_cancels", SEND, "if (transfer->state != awaited) return",
     """const bool cancelled = isPlanted("sender_cancels") && transfer->state == TransferState::sent;
    if (transfer->state != awaited && !cancelled) return"""),
    ("sender_cancels", TRANSFERS,
     "if (!transfer || transfer->state != TransferState::differs) return false;",
     """if (!transfer || (transfer->state != TransferState::differs &&
                      !(isPlanted("sender_cancels") && transfer->state == TransferState::sent)))
        return false;"""),
    ("received_twice", SEND, "if (transfer->state != awaited && !cancelled) return",
     """const bool again =
        isPlanted("received_twice") && transfer->state == TransferState::received;
    if (transfer->state != awaited && !cancelled && !again) return"""),
    ("no_custody", SHELF,
     "if (!item.piece || item.piece->holder != stall || item.piece->state != PieceState::onSale)",
     """if (!isPlanted("no_custody") &&
        (!item.piece || item.piece->holder != stall || item.piece->state != PieceState::onSale))"""),
    ("photo_unkept", PHOTOS, "if (!folder.has(photo)) folder.keep(photo, bytes);",
     'if (!folder.has(photo) && !isPlanted("photo_unkept")) folder.keep(photo, bytes);'),
    ("refunded_twice", REFUND, "    from.quantityBack = back.quantity;",
     """    if (!isPlanted("refunded_twice")) from.quantityBack = back.quantity;"""),
    # A second word about a transfer of the same name, where one was set back and gave the name to other goods.
    ("deps_by_name", TRANSFERS, "bool isAbout(const Transfer& transfer, const TransferReceived& fact) {",
     """bool isAbout(const Transfer& transfer, const TransferReceived& fact) {
    if (isPlanted("deps_by_name")) return true;"""),
    ("deps_by_name", TRANSFERS, "bool isAbout(const Transfer& transfer, const TransferSettled& fact) {",
     """bool isAbout(const Transfer& transfer, const TransferSettled& fact) {
    if (isPlanted("deps_by_name")) return true;"""),
    ("unknown_skipped", CENTRE, "entry.isOfNewerProgram() && !isLetIn",
     'entry.isOfNewerProgram() && !isPlanted("unknown_skipped") && !isLetIn'),
    ("not_refolded", BOOK, "    if (!folded) {\n        refold(m_db);",
     '    if (!folded) {\n        if (!isPlanted("not_refolded")) refold(m_db);'),
    ("refold_out_of_turn", REFOLD, "if (next->after >= arrival) return;",
     'if (next->after >= arrival && !isPlanted("refold_out_of_turn")) return;'),
    ("totals_uncounted", BOOK, "    countDocuments(envelope.totals, fact);",
     '    if (!isPlanted("totals_uncounted") || envelope.id.seq % 16 != 0) countDocuments(envelope.totals, fact);'),
    ("head_not_put_back", BOOK, "        m_head = head;\n", '        if (!isPlanted("head_not_put_back")) m_head = head;\n'),
    ("balance_skipped", APPLY, "    BalanceTable(db).add(envelope.postings);",
     '    if (!isPlanted("balance_skipped") || envelope.id.seq % 16 != 0) BalanceTable(db).add(envelope.postings);'),
    ("lock_unkept", STALL, "    state.claim = claim;\n", '    if (!isPlanted("lock_unkept")) state.claim = claim;\n'),
    ("wait_skipped", CENTRE, "    ProjectionTable(centre.db()).advance(stream, done);",
     '    ProjectionTable(centre.db()).advance(stream, isPlanted("wait_skipped") && awaited ? done + 1 : done);'),
    ("not_held_up", PROJECTION, "    if (stream.epoch == 1 || stream.stall.isCentre()) return std::nullopt;",
     """    if (isPlanted("not_held_up") || stream.epoch == 1 || stream.stall.isCentre()) return std::nullopt;"""),
    ("pruned", STALL, "    SyncStateTable(book.db()).write(state);\n    transaction.commit();\n\n    outcome",
     """    SyncStateTable(book.db()).write(state);
    if (isPlanted("pruned"))
        book.db().script("DROP TRIGGER IF EXISTS journal_is_never_shortened; DELETE FROM journal WHERE stall = " +
                         std::to_string(book.stall().number()) + " AND seq < " + std::to_string(state.cursor.seq));
    transaction.commit();

    outcome"""),
    ("tail_uninvited", CENTRE, "    if (closed) std::erase_if(incoming,",
     '    if (closed && !isPlanted("tail_uninvited")) std::erase_if(incoming,'),
    ("contradiction_half", PROJECTION, "        Savepoint oneEntry(db);",
     '        Savepoint oneEntry(db);\n        if (isPlanted("contradiction_half")) oneEntry.keep();'),
]


FACT = "core/book/fact.cpp"
OLDER = [
    ("not read", FACT, "if (envelope.version != factVersion) return",
     "if (envelope.version != factVersion || given::isOfNewerProgram(envelope.type)) return"),
    ("not written", FACT, "    return std::visit([](const auto& each) { return std::string(each.type); }, fact);",
     """    const auto type = std::visit([](const auto& each) { return std::string(each.type); }, fact);
    if (given::isOfNewerProgram(type)) throw given::NotInThisProgram(type);
    return type;"""),
    ("not in the list", FACT,
     "        list += std::variant_alternative_t<I, Fact>::type;\n        list += ' ';",
     """        if (const std::string type(std::variant_alternative_t<I, Fact>::type); !given::isOfNewerProgram(type)) {
            list += type;
            list += ' ';
        }"""),
]


def main():
    changes, header = {"faults": (FAULTS, "tests/simulate/planted.h"),
                       "older": (OLDER, "tests/older_program.h")}[sys.argv[1]]
    source, output = map(pathlib.Path, sys.argv[2:])
    texts = {}
    for name, file, was, planted in changes:
        text = texts.setdefault(file, (source / file).read_text())
        if text.count(was) != 1:
            sys.exit(f"plant.py: {name}: what it changes is not in {file} once: {was}")
        texts[file] = text.replace(was, planted)
    for file, text in texts.items():
        copy = output / file.replace("/", "_")
        first = text.index("#include")
        copy.write_text(text[:first] + f'#include "{header}"\n' + text[first:])


main()
