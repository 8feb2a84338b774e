using System.Globalization;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Imports.RsaFlow.Reading;

/// <summary>
/// Reads a household of the flow (InfosFoyerRSA, format vrsb0801): what is used here, held to the format. What is not used is not read, and cannot refuse a
/// household.
/// </summary>
internal sealed class HouseholdReader(Func<string, string> hash)
{
    private static readonly string[] OtherFirstNames = ["PRENOM2", "PRENOM3"];

    public RsaEntry Read(RsaElement element)
    {
        var faults = new List<Refusal>();
        var fields = new RsaFields(element, faults);
        var (key, hadNir) = KeyOf(fields.Child("IdentificationRSA"));
        var hasKey = faults.Count == 0;
        var household = HouseholdOf(fields, key) with { HadNirForMatricule = hadNir };
        return new RsaEntry(element.Line, hasKey ? key : null, faults.Count == 0 ? household : null, faults);
    }

    private (RsaKey Key, bool HadNir) KeyOf(RsaFields identification)
    {
        var organism = identification.Child("Organisme");
        var matricule = organism.Digits("MATRICULE", 15);
        var isNir = Nir.IsIn(matricule);
        var key = new RsaKey(
            $"{organism.Filled("FONORG", 3)} {organism.Filled("NUMORG", 3)}",
            isNir ? hash(matricule) : matricule.TrimStart('0'),
            identification.Child("DemandeRSA").Filled("NUMDEMRSA", 11));
        return (key, isNir);
    }

    private static RsaHousehold HouseholdOf(RsaFields fields, RsaKey key)
    {
        var persons = fields.Children("Personne").Select(PersonOf).ToList();
        if (persons.Count == 0)
            fields.Fault("Personne", new("manque : un foyer a au moins une personne", "is missing: a household has one person at least"));
        if (persons.OfType<RsaPerson>().CountBy(person => (person.BirthName, person.FirstNames, person.Birth)).Any(same => same.Value > 1))
            fields.Fault("Personne", new("est deux fois dans ce foyer", "is twice in this household"));
        var (administrative, right) = (fields.Child("DonneesAdministratives"), fields.Child("PrestationRSA"));
        var (situation, detail) = (right.Child("SituationDossierRSA"), right.Child("DetailDroitRSA"));
        return new RsaHousehold(key, fields.Line)
        {
            Persons = [.. persons.OfType<RsaPerson>()],
            DemandedOn = fields.Child("IdentificationRSA").Child("DemandeRSA").Date("DTDEMRSA"),
            FamilySituation = administrative.Child("SituationFamille").Filled("SITFAM", 3),
            Address = AddressOf(administrative),
            State = StateOf(situation.Child("EtatDossierRSA")),
            Suspension = Latest(
                situation.Children("SuspensionVersement").Select(one => (one.Date("DDSUSVERSRSA"), one.Text("MOTISUSVERSRSA", 2)))
                    .Concat(situation.Children("SuspensionDroit").Select(one => (one.Date("DDSUSDRORSA"), one.Text("MOTISUSDRORSA", 2))))),
            End = Latest(situation.Children("FinDroit").Concat(situation.Children("FinDroitMoisAnterieur")).Select(one => (one.Date("DTCLORSA"), one.Text("MOTICLORSA", 3)))),
            HasNoFixedAddress = detail.Child("TroncCommunDroitRSA").Flag("TOPSANSDOMFIXE"),
            Right = detail.OptionalChild("MontantsCalculDroitRSA")?.OptionalAmount("MTTOTDRORSA"),
            Payments = [.. detail.Children("DetailCalculDroitRSA").Select(part => new RsaPayment(
                $"{part.Text("NATPF", 3)} {part.Text("SOUSNATPF", 5)}", part.Date("DDNATDRO"), part.OptionalDate("DFNATDRO"), part.OptionalAmount("MTRSAVERS")))],
        };
    }

    private static (DateOnly Day, string Reason)? Latest(IEnumerable<(DateOnly Day, string Reason)> all) =>
        all.ToList() is { Count: > 0 } several ? several.MaxBy(one => one.Day) : null;

    private static RsaState StateOf(RsaFields state)
    {
        var code = state.Filled("ETATDOSRSA", 1);
        if (int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined((RsaState)number))
            return (RsaState)number;
        if (code.Length == 1)
            state.Fault("ETATDOSRSA", Text.Of($"« {code} » n’est pas un état de dossier ; attendu : de 0 à 6", $"'{code}' is no state of a file; expected 0 to 6"));
        return default;
    }

    /// <returns>The person; nothing where something of her is wrong.</returns>
    private static RsaPerson? PersonOf(RsaFields person)
    {
        var (identity, file) = (person.Child("Identification"), person.Child("DossierCAF"));
        var (usage, birth) = (Name(identity, "NOM", 28), Name(identity, "NOMNAI", 28));
        var others = OtherFirstNames.Select(field => identity.OptionalText(field, 15) is { Length: > 0 } ? Name(identity, field, 15)?.Value : null).OfType<string>();
        var (first, born) = (Name(identity, "PRENOM", 32), identity.Date("DTNAI"));
        var roles = person.Children("Prestations").Select(right => (Nature: right.Filled("NATPREST", 3), Role: right.Filled("ROLEPERS", 3))).ToList();
        if (roles.Count == 0)
            person.Fault("Prestations", new("manque", "is missing"));
        if (usage is null || birth is null || first is null || roles.Count == 0)
            return null;
        return new RsaPerson
        {
            UsageName = usage,
            BirthName = birth,
            FirstNames = PersonName.Of(string.Join(' ', others.Prepend(first.Value))),
            Birth = Birth.On(born),
            Role = roles.Find(role => role.Nature == "RSA").Role ?? roles[0].Role,
            IsResponsible = file.Flag("TOPRESPDOS"),
            PrecedingDemand = file.OptionalText("NUMDEMRSAPRECE", 11) is { Length: > 0 } preceding ? preceding : null,
            HasDuties = person.OptionalChild("MontantCalculDroitRSAPersonne")?.OptionalFlag("TOPPERSDRODEVORSA"),
        };
    }

    private static PersonName? Name(RsaFields identity, string field, int most)
    {
        try
        {
            var name = identity.Filled(field, most);
            if (!Nir.IsIn(name))
                return PersonName.Optional(name);
            identity.Fault(field, new("est un numéro de sécurité sociale : il n’est jamais gardé", "is a social security number: it is never kept"));
            return null;
        }
        catch (RefusalException refusal)
        {
            identity.Fault(field, refusal.Reason);
            return null;
        }
    }

    private static RsaAddress? AddressOf(RsaFields administrative)
    {
        var all = administrative.Children("Adresse").Select(address => (Rank: address.Child("TroncCommunAdresse").Digits("RGADR", 2), Address: address)).ToList();
        var address = all.OrderBy(one => one.Rank.TrimStart('0'), StringComparer.Ordinal).Select(one => one.Address).FirstOrDefault();
        if (address?.OptionalChild("AdresseDetailleeFrance") is { } france)
        {
            var street = string.Join(' ', new[] { france.OptionalText("NUMVOIE", 6), france.OptionalText("LIBTYPEVOIE", 30), france.OptionalText("NOMVOIE", 32) }.Where(part => part is { Length: > 0 }));
            return new RsaAddress(
                Lines(france.OptionalText("COMPLIDEADR", 38), france.OptionalText("COMPLADR", 38), street, france.OptionalText("LIEUDIST", 38)),
                france.Digits("CODEPOS", 5).PadLeft(5, '0'), france.Filled("NUMCOM", 5), Nir.Removed(france.Text("NOMCOM", 32)));
        }
        return address?.OptionalChild("AdresseHorsFrance") is { } abroad
            ? new RsaAddress(Lines([.. Enumerable.Range(2, 6).Select(line => abroad.OptionalText($"LIBLIG{line}ADR", 38))]), null, null, null)
            : null;
    }

    private static string[] Lines(params string?[] lines) => [.. lines.OfType<string>().Where(line => line.Length > 0).Select(Nir.Removed)];
}
