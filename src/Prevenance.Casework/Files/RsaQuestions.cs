using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Somebody of the flow of whom a human is to say something, or said whose file she has.</summary>
/// <param name="Place">What she is called in her household.</param>
/// <param name="Household">How the household is named to people.</param>
/// <param name="Person">As the last flow that told of her did.</param>
/// <param name="Month">The reference day of the last flow that told of the household.</param>
/// <param name="File">Her file; nothing while nobody said which it is.</param>
/// <param name="MayShowAddress">Whether the address of the household may be written; nothing while nobody asked her.</param>
/// <param name="AnsweredAt">When somebody said whose file she has; nothing where nobody did.</param>
/// <param name="IsMade">Her file was made by that answer: who takes the answer back opens nobody's.</param>
/// <param name="WasErased">Somebody like her was erased in the last twelve months: her file is not made anew without asking her.</param>
public sealed record RsaAsked(string Place, string Household, RsaPerson Person, DateOnly Month, FileKey? File, bool? MayShowAddress, DateTimeOffset? AnsweredAt, bool IsMade, bool WasErased)
{
    /// <summary>Whether it is still to be said whose file she has.</summary>
    public bool IsWaiting => File is null;

    /// <summary>Whether something of her is still to be said: whose file she has, or whether a grown-up's address may be written.</summary>
    internal bool IsOpen => IsWaiting || (Person.IsAdult && MayShowAddress is null);
}

/// <summary>
/// What the flows that were taken leave for a human to say. It stands until it is said, whatever is sent or answered meanwhile, as long as flows tell of
/// her in that household, and for a year after they told last of the household.
/// </summary>
/// <param name="store">Where files are kept, opened with its key.</param>
/// <param name="people">Who was erased.</param>
public sealed class RsaQuestions(Store store, PersonBook people)
{
    /// <summary>How many answers are shown, the latest first.</summary>
    private const int LatestAnswers = 50;

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);

    /// <summary>How many people wait for somebody to say whose file they have; nothing is read of anybody by it.</summary>
    public async Task<int> CountWaiting()
    {
        await using var context = records();
        return await context.RsaMembers.CountAsync(row => row.Person == null && row.Waiting != null);
    }

    /// <summary>Those of whom something is to be said: first whose file they have, then whether their address may be written.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    public async Task<IReadOnlyList<RsaAsked>> Open(Pass pass)
    {
        pass.Require(Gesture.ImportFlow);
        await using var context = records();
        return [.. (await Read(context, await OpenRows(context))).Where(one => one.IsOpen)
            .OrderByDescending(one => one.IsWaiting).ThenBy(one => one.Household, StringComparer.Ordinal).ThenBy(one => one.Person.Shown, StringComparer.CurrentCulture)];
    }

    /// <summary>Those of whom somebody said whose file they have, and nothing is left to be said, the latest first.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    public async Task<IReadOnlyList<RsaAsked>> Answered(Pass pass)
    {
        pass.Require(Gesture.ImportFlow);
        await using var context = records();
        var asked = await Read(context, await new RsaContents(context, store).Of(row => row.AnsweredAt != null));
        var open = (await OpenRows(context)).Select(one => one.Row.Id).ToHashSet(StringComparer.Ordinal);
        return [.. asked.Where(one => !one.IsOpen || !open.Contains(one.Place)).OrderByDescending(one => one.AnsweredAt).Take(LatestAnswers)];
    }

    /// <summary>One of them, or of those of whom all is said; nothing where no flow that was taken tells of her.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="place">What she is called in her household.</param>
    public async Task<RsaAsked?> At(Pass pass, string place)
    {
        pass.Require(Gesture.ImportFlow);
        await using var context = records();
        return await Read(context, await new RsaContents(context, store).Of(row => row.Id == place)) is [var asked] ? asked : null;
    }

    /// <summary>Those of whom something may be left to be said, in households that flows told of within the last year.</summary>
    private async Task<IReadOnlyList<(RsaMemberRow Row, RsaMemberJson Told)>> OpenRows(CaseworkRecords context)
    {
        var longAgo = (await context.RsaHouseholds.MaxAsync(household => (DateOnly?)household.Month))?.AddYears(-1);
        return await new RsaContents(context, store).Of(row => row.LeftOn == null && (row.Person == null || row.MayShowAddress == null)
            && !context.RsaHouseholds.Any(household => household.Hash == row.Household && household.AbsentSince < longAgo));
    }

    private async Task<IReadOnlyList<RsaAsked>> Read(CaseworkRecords context, IReadOnlyList<(RsaMemberRow Row, RsaMemberJson Told)> found)
    {
        var (households, erased) = (found.Select(one => one.Row.Household).Distinct().ToList(), await people.Erased(context));
        var months = await context.RsaHouseholds.Where(row => households.Contains(row.Hash)).ToDictionaryAsync(row => row.Hash, row => row.Month);
        return [.. from one in found
                   let household = one.Told.Household([one.Told])
                   let person = household.Persons[0]
                   select new RsaAsked(
                       one.Row.Id, household.Key.Shown, person, months[one.Row.Household], one.Row.Person is { } file ? new FileKey(file) : null,
                       one.Row.MayShowAddress, one.Row.AnsweredAt, one.Row.IsToMake, erased.Hold(person.ToPerson(new FileKey(one.Row.Id), household)))];
    }
}
