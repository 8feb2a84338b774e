using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Comparing;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>
/// What a human says of the people of the flow: whose file each has, and whether the address may be written. An answer is bound to the household (organism,
/// file and demand) and to the person: given twice it is one, and what it brought is taken back with it. What the last flow said is written at once.
/// </summary>
/// <param name="store">Where files are kept, opened with its key.</param>
/// <param name="people">Who is known.</param>
/// <param name="missions">Where a new file is made known.</param>
/// <param name="gate">Where each file in which something is written is noted.</param>
/// <param name="clock">The server's.</param>
public sealed class RsaAnswers(Store store, PersonBook people, MissionBook missions, Gate gate, TimeProvider clock)
{
    private const string Part = "rsa flow";

    private const int KeyBytes = 16;

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);

    /// <summary>Says which file a person of a household has, or whether its address may be written there.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="hers">For <see cref="Gesture.ChangeSituation"/>, on that file.</param>
    /// <param name="place">What she is called there.</param>
    /// <param name="mayShowAddress">Whether the address of the household may be written, as she says; nothing where nobody asked her.</param>
    /// <param name="isSure">Who says it has read what differs.</param>
    /// <exception cref="RefusalException">There is no such place, it has another file, somebody else of the household has that one, or what differs was not read.</exception>
    public async Task Settle(Pass pass, Pass hers, string place, bool? mayShowAddress, bool isSure)
    {
        pass.Require(Gesture.ImportFlow);
        var file = hers.RequireFile(Gesture.ChangeSituation);
        await Note(pass, place, async household =>
        {
            var isGiven = household.Asked.Row.Person is not null;
            household.Give(file, isMade: false);
            if (!isGiven && !isSure)
                await RequireAlike(household, file);
        });
        await using var work = await Begin(pass, place);
        work.Give(file, isMade: false);
        await work.Write(mayShowAddress);
    }

    /// <summary>Says that a person of a household is nobody known: her file is made.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="place">What she is called there.</param>
    /// <param name="team">The team that follows her.</param>
    /// <param name="mayShowAddress">Whether the address of the household may be written, as she says; nothing where nobody asked her.</param>
    /// <exception cref="RefusalException">There is no such place, or it has another file.</exception>
    public async Task SettleAsNew(Pass pass, string place, string team, bool? mayShowAddress)
    {
        pass.Require(Gesture.ImportFlow);
        // Of one place, one file is made: sent twice, at once or after it was taken back, it is the same one.
        var file = new FileKey(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(people.Hash($"rsa file:{place}"))).AsSpan(0, KeyBytes)));
        await Note(pass, place, household =>
        {
            household.Give(file, isMade: true);
            return Task.CompletedTask;
        });
        await MakeKnown(file, team);
        await using var work = await Begin(pass, place);
        work.Give(file, isMade: true);
        await work.Write(mayShowAddress);
    }

    /// <summary>Takes an answer back: what the flow brought to the file never held there, it stays to be read, and she waits again.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="hers">For <see cref="Gesture.ChangeSituation"/>, on the file that was said to be hers.</param>
    /// <param name="place">What she is called there.</param>
    /// <exception cref="RefusalException">There is no such place, nobody said whose file is there, or it is another one.</exception>
    public Task TakeBack(Pass pass, Pass hers, string place)
    {
        var file = hers.RequireFile(Gesture.ChangeSituation);
        return TakeBack(pass, place, row => row.Person == file.Value);
    }

    /// <summary>Takes back that she is nobody known: as it was said, by who takes the flow, whoever follows the file that it made since. That one stays.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="place">What she is called there.</param>
    /// <exception cref="RefusalException">There is no such place, or what was said is a file that was there before.</exception>
    public Task TakeBackNew(Pass pass, string place) => TakeBack(pass, place, row => row.IsToMake);

    private async Task TakeBack(Pass pass, string place, Func<RsaMemberRow, bool> isThatOne)
    {
        pass.Require(Gesture.ImportFlow);
        await Note(pass, place, _ => Task.CompletedTask);
        await using var work = await Begin(pass, place);
        if (work.Asked.Row.Person is null)
            return;
        if (work.Asked.Row.AnsweredAt is null || !isThatOne(work.Asked.Row))
            throw new RefusalException("place", new("cette réponse n’est plus celle qui est gardée", "this answer is no longer the one that is kept"));
        await work.TakeBack();
    }

    /// <summary>Whose file a person of a household has, and whether the answer made it; nothing while nobody said so. It is not said who she is.</summary>
    /// <param name="place">What she is called there.</param>
    public async Task<(FileKey File, bool IsMade)?> FileAt(string place)
    {
        await using var context = records();
        return await context.RsaMembers.AsNoTracking().FirstOrDefaultAsync(row => row.Id == place && row.Person != null) is { Person: { } file } row ? (new FileKey(file), row.IsToMake) : null;
    }

    private Task<RsaHouseholdWork> Begin(Pass pass, string place) => RsaHouseholdWork.Begin(records(), store, people, clock, pass, place);

    /// <summary>Notes each file that an answer comes to, once it may be given: the journal is written before the files are, and not while they are.</summary>
    private async Task Note(Pass pass, string place, Func<RsaHouseholdWork, Task> require)
    {
        IReadOnlyList<FileKey> files;
        await using (var household = await Begin(pass, place))
        {
            await require(household);
            files = household.Files;
        }
        await gate.Note(pass, files, Part);
    }

    /// <summary>A file without a person is nothing that anybody sees; a person without a file would be somebody whom nobody finds.</summary>
    private async Task MakeKnown(FileKey file, string team)
    {
        try
        {
            if (!await missions.IsKnown(file))
                await missions.Open(people.MissionOf(file, team, referent: null));
        }
        catch (DbUpdateException)
        {
            if (!await missions.IsKnown(file))
                throw;
        }
    }

    private async Task RequireAlike(RsaHouseholdWork household, FileKey file)
    {
        var told = household.Asked.Told.Household([household.Asked.Told]);
        if (await household.PersonOf(file) is { } kept && Likeness.Of(told.Persons[0].ToPerson(new FileKey(""), told), kept, clock.Today()) is { Level: LikenessLevel.None } unlike)
        {
            throw new RefusalException("differs", Text.Of(
                $"ce dossier ne ressemble pas à la personne du flux ({Text.Join(new(", ", ", "), unlike.Reasons)}) : relisez les deux, et cochez que c’est bien elle",
                $"this file is not like the person of the flow ({Text.Join(new(", ", ", "), unlike.Reasons)}): read both again, and tick that it is she"));
        }
    }
}
