// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of touat-book that talk to a centre.
#include <QCoreApplication>
#include <QTimer>

#include <iostream>

#include "app/book/book_machine.h"
#include "app/book/commands.h"
#include "app/machine.h"
#include "app/manager/questions.h"
#include "app/till/joining.h"
#include "core/people/staff_table.h"
#include "core/store/fault.h"
#include "core/sync/photos.h"
#include "core/sync/put_back.h"
#include "core/sync/stall_side.h"
#include "core/sync/unsent_copy.h"

namespace touat {

namespace {

Surroundings around(const MachineClock& clock, MachineRandom& random, const DeviceKeys& keys) {
    Surroundings around{clock, random, {}, PinCost::counter};
    giveKeys(around, keys);
    return around;
}

} // namespace

int enrolBook(const BookCommand& command, int argc, char** argv) {
    QCoreApplication app(argc, argv);
    MachineClock clock;
    MachineRandom random;
    auto keys = loadKeys(keysBeside(command.book));
    std::optional<Book> book(std::in_place, command.book, around(clock, random, keys));
    Name name;
    if (const auto device = DeviceTable(book->db()).find(book->stream())) name = device->stallName;
    const auto stall = book->stall();
    // A copy, or one that was set back, goes on as another device.
    const bool again = !SyncStateTable(book->db()).read().claim.empty();
    const auto epoch = again ? std::nullopt : std::optional(book->stream().epoch);
    if (again) {
        random.fill(keys.seed);
        keys.certificate.clear(); // of the seed before
    }
    Courier courier;
    int code = 2;
    joinCentre(courier, centreUrl(QString::fromStdString(command.centre)),
               QString::fromStdString(command.code), keys, epoch, name,
               [&](const Result<Joined>& joined) {
                   if (!joined) {
                       code = refused(joined.refusal());
                   } else if (joined->admitted.stall != stall) {
                       // The code was for another stall: the centre has an empty device there now.
                       code = refused(refuse(Reason::stallTaken, joined->admitted.stall.text()));
                   } else {
                       if (again) {
                           auto surroundings = around(clock, random, joined->keys);
                           book.reset();
                           std::cout << "set aside: "
                                     << joinAgain(command.book, joined->admitted, joined->keys,
                                                  surroundings).string() << '\n';
                       } else {
                           saveKeys(keysBeside(command.book), joined->keys);
                       }
                       std::cout << "joined " << joined->keys.centreUrl << " as " << stall.text()
                                 << '-' << joined->admitted.epoch << '\n';
                       code = 0;
                   }
                   QTimer::singleShot(0, &app, &QCoreApplication::quit);
               });
    if (code == 2) QCoreApplication::exec();
    return code;
}

int takeUnsentInto(const BookCommand& command) {
    BookMachine machine;
    const auto taken = takeUnsent(command.book, command.csv, machine.surroundings(command.book));
    if (!taken) return refused(taken.refusal());
    std::cout << *taken << " entries were taken in; touat-book sync sends them\n";
    return 0;
}

int syncBook(const BookCommand& command, int argc, char** argv) {
    QCoreApplication app(argc, argv);
    MachineClock clock;
    MachineRandom random;
    const auto keys = loadKeys(keysBeside(command.book));
    Book book(command.book, around(clock, random, keys));
    const auto address = command.centre.empty() ? keys.centreUrl : command.centre;
    if (keys.centreCertificate.empty() || address.empty())
        return refused(refuse(Reason::streamUnknown, "this book has joined no centre"));
    Courier courier;
    courier.setCentre(centreUrl(QString::fromStdString(address)), keys.centreCertificate);
    courier.setDevice(keys, book.stream());
    QObject::connect(&courier, &Courier::certified, [&](const std::string& certificate) {
        keepCertificate(keysBeside(command.book), certificate);
    });
    int code = -1;
    const auto finish = [&](int with) {
        code = with;
        QTimer::singleShot(0, &app, &QCoreApplication::quit);
    };
    std::int64_t items = 0;
    int photos = 0;
    PhotoErrands errands(photosBeside(command.book));
    // Photos once stall and centre are level; a line that does not hold is no fault of the entries.
    std::function<void(int)> carryPhotos = [&](int with) {
        const auto message = errands.next();
        if (!message) {
            if (photos > 0) std::cout << photos << " photos sent or fetched\n";
            return finish(with);
        }
        courier.post(pathOf(message->errand), message->body,
                     [&, with, errand = message->errand](const Result<std::string>& answer) {
                         const bool arrived = errands.took(answer);
                         if (arrived || (errand == PhotoErrand::send && answer)) ++photos;
                         carryPhotos(with);
                     });
    };
    // One exchange after the other until stall and centre are level.
    std::function<void()> exchange = [&] {
        courier.post(path::sync, textOf(nextRequest(book)), [&](const Result<std::string>& body) {
            const auto reply = body ? readSyncReply(*body) : Result<SyncReply>(body.refusal());
            if (!reply) return finish(refused(reply.refusal()));
            const auto outcome = obeyReply(book, *reply);
            if (!outcome) return finish(refused(outcome.refusal()));
            items += outcome->feedItems;
            if (outcome->moreToDo) return exchange();
            if (outcome->replaced) std::cout << "the centre has closed this device: another has its place, or it was shut out\n";
            std::cout << "the centre has " << reply->cursorSeq << " of " << book.head().seq
                      << " entries; " << items << " feed items taken\n";
            if (outcome->unsent > 0 || outcome->replaced) return finish(outcome->unsent == 0 ? 0 : 1);
            errands.plan(book, {});
            carryPhotos(0);
        });
    };
    exchange();
    if (code < 0) QCoreApplication::exec();
    return code;
}

} // namespace touat
