using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Directories.Tests.Letters;

namespace Prevenance.Directories.Tests.Referrals;

/// <summary>One person, one service, and a mail server that keeps what it is given.</summary>
public abstract class ReferralDeskTest : DirectoryTest
{
    internal static readonly FileKey Nour = new("nour");

    internal readonly KeptDoor door = new();
    internal readonly HeldKeys keys = new();

    protected ReferralDeskTest() => NoursKey = keys.Make(Nour);

    internal byte[] NoursKey { get; }

    internal ReferralDesk Desk => new(Store, keys, Catalogue, Clock);

    internal PartnerDoor Partner => new(Store, keys, Journal, Clock);

    internal AccessJournal Journal => new(Store, Clock);

    internal ReferralRound Round => new(Store, keys, Catalogue, Clock);

    internal PostOffice Post => new(Store, Clock, new Uri("https://exemple.invalid/question/"));

    internal async Task Deliver() => await Round.TakeBack(await Post.SendWaiting(door, TestContext.Current.CancellationToken));

    /// <summary>What the last link leads to says of a step.</summary>
    internal async Task<Text?> Answer((string Link, string? Code) by, ActKind kind, string? words = null, DateTime? meeting = null, DateOnly? review = null, string? reason = null) =>
        await Partner.Answer(by.Link, by.Code, new ReferralAct(kind, default) { Words = words, Meeting = meeting, Review = review, Reason = reason });

    /// <summary>A referral that was sent, and what its two letters brought.</summary>
    internal async Task<(string Id, (string Link, string? Code) By)> SendOne(DateOnly? until = null)
    {
        await Take(Numbered(1));
        var draft = await Desk.Prepare(Nour, "odile", "exemple--1", "un premier rendez-vous", [new("Prénom", "Nour"), new("Santé", "ne le dites pas")]);
        await Desk.Send(draft, "odile", [1], until);
        await Deliver();
        return (draft, door.Sent.Count > 0 ? door.Last() : ("", null));
    }
}
