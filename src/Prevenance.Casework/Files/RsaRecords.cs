using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.Records;

namespace Prevenance.Casework.Files;

/// <summary>The households of the flows of before, as the records have them. Which they are is in memory; what was told of them is opened when it is asked for.</summary>
internal sealed class RsaRecords : IKeptHouseholds
{
    private readonly CaseworkRecords context;
    private readonly PersonKeys keys;
    private readonly Func<string, string> hash;
    private readonly Dictionary<string, RsaHouseholdRow> households;
    private readonly ILookup<string, RsaHouseholdRow> byDemand;
    private readonly ILookup<string, RsaMember> members;

    private RsaRecords(CaseworkRecords context, PersonKeys keys, Func<string, string> hash, IReadOnlyCollection<RsaHouseholdRow> households, IReadOnlyCollection<RsaMember> members)
    {
        (this.context, this.keys, this.hash) = (context, keys, hash);
        this.households = households.ToDictionary(row => row.Hash, StringComparer.Ordinal);
        byDemand = households.ToLookup(row => row.Demand, StringComparer.Ordinal);
        this.members = members.ToLookup(member => member.Household, StringComparer.Ordinal);
    }

    /// <param name="context">Open for as long as something is asked.</param>
    /// <param name="keys">Those of the persons.</param>
    /// <param name="hash">The keyed hash of the store.</param>
    public static async Task<RsaRecords> Of(CaseworkRecords context, PersonKeys keys, Func<string, string> hash) => new(
        context, keys, hash,
        await context.RsaHouseholds.AsNoTracking().ToListAsync(),
        await context.RsaMembers.AsNoTracking()
            .Select(row => new RsaMember(row.Id, row.Household, row.Person == null ? null : new FileKey(row.Person), row.IsToMake, row.MayShowAddress, row.LeftOn, row.Sealed != null || row.Waiting != null)).ToListAsync());

    /// <summary>What a household is called here.</summary>
    public string HashOf(RsaKey key) => hash($"rsa household:{key.Organism}|{key.Matricule}|{key.Demand}");

    /// <summary>What a demand is called here.</summary>
    public string HashOf(string demand) => hash($"rsa demand:{demand}");

    /// <summary>What a person is called here, in a household: her name of birth, her first names and her birth do not change with a marriage.</summary>
    public string PlaceOf(string household, RsaPerson person) => hash($"rsa place:{household}|{person.BirthName}|{person.FirstNames}|{person.Birth}");

    /// <summary>Whether flows no longer told of a household, none of them later than a day.</summary>
    public bool IsAbsentBy(string household, DateOnly day) => households.GetValueOrDefault(household) is { AbsentSince: { } since } && since <= day;

    /// <summary>Those whom flows told of in a household, those who left too.</summary>
    public IEnumerable<RsaMember> Members(string household) => members[household];

    /// <inheritdoc/>
    public RsaKept? Of(RsaKey key) => households.GetValueOrDefault(HashOf(key)) is { } row ? new RsaKept(row.Fingerprint, row.Month, row.IsEnded, new Lazy<RsaHousehold?>(() => Open(row.Hash))) : null;

    /// <inheritdoc/>
    public IEnumerable<RsaHousehold> OfDemand(string demand) => byDemand[HashOf(demand)].Select(row => Open(row.Hash)).OfType<RsaHousehold>();

    /// <inheritdoc/>
    public IEnumerable<RsaAbsent> Without(IReadOnlySet<RsaKey> told, DateOnly reference) => NotTold(told, reference).Where(row => !row.IsEnded)
        .Select(row => new RsaAbsent(row.Organism, row.Month, Open(row.Hash), [.. members[row.Hash].Where(member => member.File is null).Select(member => member.Place).Order(StringComparer.Ordinal)]));

    /// <summary>The rows of those of its organisms that a flow does not tell of, those whose right ended too.</summary>
    public IEnumerable<RsaHouseholdRow> NotTold(IReadOnlySet<RsaKey> told, DateOnly reference)
    {
        var (hashes, organisms) = (told.Select(HashOf).ToHashSet(StringComparer.Ordinal), told.Select(key => key.Organism).ToHashSet(StringComparer.Ordinal));
        return households.Values.Where(row => row.Month <= reference && organisms.Contains(row.Organism) && !hashes.Contains(row.Hash));
    }

    /// <summary>As whom those of a household were told last, by their places there; nothing of those who left, or are not there to be opened.</summary>
    public IEnumerable<(string Place, RsaPerson Person)> Told(string household) => OpenMembers(household).Select(one => (one.Place, one.Told.Household([one.Told]).Persons[0]));

    private RsaHousehold? Open(string household) => OpenMembers(household) is [var first, ..] all ? first.Told.Household(all.Select(one => one.Told)) : null;

    private List<(string Place, RsaMemberJson Told)> OpenMembers(string household) =>
    [
        .. from row in (from member in context.RsaMembers.AsNoTracking()
                        join key in context.Keys.AsNoTracking() on member.Person equals key.Person
                        where member.Household == household && member.LeftOn == null && member.Sealed != null
                        orderby member.Id
                        select new { member.Id, member.Sealed, Key = key.Sealed }).ToList()
           let told = keys.Open(row.Key)?.Read<RsaMemberJson>(row.Sealed!)
           where told is not null
           select (row.Id, told),
    ];
}

/// <summary>Somebody whom flows told of in a household.</summary>
/// <param name="Place">What she is called there.</param>
/// <param name="Household">The household.</param>
/// <param name="File">Her file; nothing while nobody said which it is.</param>
/// <param name="IsToMake">Somebody said that she is nobody known.</param>
/// <param name="MayShowAddress">Whether the address of the household may be written; nothing while nobody asked her.</param>
/// <param name="LeftOn">When flows no longer told of her there.</param>
/// <param name="IsWritten">Whether what the last flow said of her is kept: in her file, or to be asked about.</param>
internal sealed record RsaMember(string Place, string Household, FileKey? File, bool IsToMake, bool? MayShowAddress, DateOnly? LeftOn, bool IsWritten);
