using Microsoft.EntityFrameworkCore;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Names;
using Prevenance.Casework.Records;

namespace Prevenance.Casework.Files;

/// <summary>What is left of those who were erased: keyed hashes, by which an import asks before it makes one of them anew.</summary>
/// <param name="hash">The keyed hash of the store.</param>
/// <param name="standing">The hashes that stand.</param>
internal sealed class ErasedPersons(Func<string, string> hash, IReadOnlySet<string> standing)
{
    /// <summary>Why such a person waits for a human.</summary>
    public static readonly Text Reason = new(
        "quelqu’un de ce nom, né ce jour-là, a été effacé il y a moins d’un an : ne pas recréer son dossier sans le lui demander",
        "somebody of this name, born on that day, was erased less than a year ago: do not make her file again without asking her");

    /// <summary>Those who were erased since a day.</summary>
    public static async Task<ErasedPersons> Since(CaseworkRecords context, DateOnly day, Func<string, string> hash) =>
        new(hash, (await context.Erased.Where(row => row.On > day).Select(row => row.Hash).ToListAsync()).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether somebody may be one of them.</summary>
    public bool Hold(Person person) => standing.Count > 0 && HashesOf(person, hash).Any(standing.Contains);

    /// <summary>Notes somebody who is about to be erased; of who has no whole day of birth nothing is left, since too many would be taken for her.</summary>
    public static async Task Note(CaseworkRecords context, Person person, DateOnly on, Func<string, string> hash)
    {
        foreach (var one in HashesOf(person, hash).Distinct())
        {
            if (await context.Erased.FirstOrDefaultAsync(row => row.Hash == one) is { } row)
                row.On = on;
            else
                context.Erased.Add(new ErasedRow { Hash = one, On = on });
        }
    }

    private static IEnumerable<string> HashesOf(Person person, Func<string, string> hash) =>
        person.Birth is { Date: not null } birth ? PersonForms.Of(person).WholeNames.Select(names => hash($"erased:{names}|{birth}")) : [];
}
