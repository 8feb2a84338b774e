using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Geography;
using Prevenance.Storage;

namespace Prevenance.Answering;

/// <summary>A server on which partners answer by their links while the hourly round writes and sends letters; a line for each answer, once it was taken.</summary>
internal sealed class Machine
{
    private readonly PartnerDoor door;
    private readonly ReferralRound round;
    private readonly PostOffice post;
    private readonly SmtpDoor mail;

    /// <param name="folder">The store's.</param>
    /// <param name="postgreSql">How to reach the database; a file of the folder where nothing is said.</param>
    /// <param name="now">The moment that it is taken to be: reminders have their days.</param>
    /// <param name="port">The mail server's, on this machine.</param>
    /// <param name="key">The key of the person whom all requests are about.</param>
    public Machine(string folder, string? postgreSql, DateTimeOffset now, int port, byte[] key)
    {
        var (store, people, clock) = (Store.Open(new StorePlace(folder, postgreSql), AccountsModule.Records, DirectoryModule.Records), new OneKey(new Seal(key)), new StandingClock(now));
        door = new PartnerDoor(store, people, new AccessJournal(store, clock), clock);
        round = new ReferralRound(store, people, new Catalogue(store, Communes.Own, clock), clock);
        post = new PostOffice(store, clock, new Uri("https://exemple.invalid/question/"));
        mail = new SmtpDoor(new SmtpSettings { Host = "127.0.0.1", Port = port, From = "annuaire@example.org", IsPlain = true });
    }

    /// <summary>Does the hourly round without waiting for the hour.</summary>
    public async Task SendLettersForEver()
    {
        await Task.Yield();
        while (true)
        {
            await round.Go();
            await round.TakeBack(await post.SendWaiting(mail));
        }
    }

    /// <summary>Accepts a request again and again, each time with words that nobody wrote before.</summary>
    public async Task AcceptForEver(Invited invited)
    {
        await Task.Yield();
        while (true)
            await Answer(invited, new ReferralAct(ActKind.Accept, default) { Words = Letters() });
    }

    /// <summary>Declines each of some requests, one after the other: their questions are over.</summary>
    public async Task DeclineEach(IEnumerable<Invited> all)
    {
        await Task.Yield();
        foreach (var invited in all)
            await Answer(invited, new ReferralAct(ActKind.Decline, default) { Reason = "no-room", Words = Letters() });
    }

    private async Task Answer(Invited invited, ReferralAct act)
    {
        if (await door.Answer(invited.Link, invited.Code, act) is { } refused)
            throw new InvalidOperationException(refused.English);
        Console.WriteLine($"{act.Kind} {invited.Request} {act.Words}");
    }

    /// <summary>Words without digits, among which there may be a social security number, which would be taken out.</summary>
    private static string Letters() => string.Concat(Guid.NewGuid().ToString("n").Select(sign => char.IsAsciiDigit(sign) ? (char)(sign - '0' + 'g') : sign));

    private sealed class OneKey(Seal seal) : IPersonSeals
    {
        public Task<IReadOnlyDictionary<FileKey, Seal>> Of(IReadOnlyCollection<FileKey> people) =>
            Task.FromResult<IReadOnlyDictionary<FileKey, Seal>>(people.ToDictionary(person => person, _ => seal));
    }

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
