using Prevenance.Aids.Import;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Aids.Tests.Import;

/// <summary>The whole set of aides-jeunes, where it lies beside the project.</summary>
public class WholeSetTests
{
    private static readonly string? Archive = FindArchive();

    /// <summary>The aids of the set whose institution or whose place is the Métropole de Lyon, one of its communes, or the Rhône.</summary>
    private static readonly Dictionary<string, AidVerdict> OfTheMetropole = new(StringComparer.Ordinal)
    {
        ["revenu_solidaire_jeune"] = AidVerdict.ToVerify,
        ["intercommunalite_metropole_lyon-pret-d-un-velo-freevelo-v"] = AidVerdict.ToVerify,
        ["metropole-lyon-aide-covoiturage"] = AidVerdict.ToVerify,
        ["ville_villeurbanne_bourse_communale_permis_de_conduire"] = AidVerdict.ToVerify,
        ["caf-rhone-aide-vacances"] = AidVerdict.NotEntitled,
        ["ville_lyon_bourse_jeunes_2030_agir"] = AidVerdict.NotEntitled,
        ["ville_champagne_au_mont_d_or_revenu_minimum_etudiant"] = AidVerdict.NotEntitled,
    };

    [Fact]
    public void Every_aid_is_taken_or_refused_with_a_reason()
    {
        var aids = new AidesJeunesImport(AidesJeunesFiles.Read(Required()), FrenchLaw.System).All();

        Assert.Equal(552, aids.Count);
        Assert.All(aids, aid => Assert.True(aid.Text is not null ^ aid.Refusal is not null));
        Assert.All(aids.Where(aid => aid.Refusal is not null), aid => Assert.NotEmpty(aid.Detail));
        Assert.All(aids.Where(aid => aid.Place.Contains("/javascript/")), aid => Assert.Null(aid.Refusal));
    }

    [Fact]
    public void A_young_job_seeker_in_Villeurbanne_is_told_each_aid_of_the_Metropole()
    {
        var book = AidSources.Open(Required(), FrenchLaw.System);
        var (situation, month) = SituationFile.Read(Path.Combine(AppContext.BaseDirectory, "Situations", "nour.json"), book.Law);

        var found = new AidsOf(book, new Calculator()).In(situation, month).ToDictionary(finding => finding.Aid.Id);

        Assert.All(OfTheMetropole, expected => Assert.Equal(expected.Value, found[expected.Key].Verdict));
        Assert.Equal(420, found["revenu_solidaire_jeune"].AtMost);
        Assert.Equal(500, found["ville_villeurbanne_bourse_communale_permis_de_conduire"].AtMost);
        Assert.Contains("commune 69123 (non)", found["ville_lyon_bourse_jeunes_2030_agir"].Result.Reason.French);
    }

    private static string Required()
    {
        Assert.SkipWhen(Archive is null, "the aids of aides-jeunes are not beside the project (../shared/law/local-aids.tar.gz)");
        return Archive!;
    }

    private static string? FindArchive()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Prevenance.slnx")))
            folder = folder.Parent;
        var path = Path.Combine(folder!.FullName, "..", "shared", "law", "local-aids.tar.gz");
        return File.Exists(path) ? path : null;
    }
}
