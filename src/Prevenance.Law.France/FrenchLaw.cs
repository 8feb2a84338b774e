using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.Territoires;

namespace Prevenance.Law.France;

/// <summary>French social and tax law, as far as it is written here.</summary>
public static class FrenchLaw
{
    // The health cover counts the twelve months that end two months before the claim (CSS R861-8).
    private const int MoisRegardes = 13;

    /// <summary>Every variable that a static class of this project declares.</summary>
    public static readonly LegalSystem System = LegalSystem.Gather(
        typeof(FrenchLaw).Assembly.GetTypes().Where(type => type is { IsAbstract: true, IsSealed: true } && type != typeof(FrenchLaw)),
        FrenchFigures.Book,
        [new BirthDateFromAge()],
        Individu.Definition,
        Famille.Definition,
        FoyerFiscal.Definition,
        Menage.Definition)
        .LookingBack(MoisRegardes)
        .LimitedBy(Perimetre.De)
        .Checking(new Naissances(), new EntreeDansLeLogement(), new Communes())
        .Assuming(FrenchFigures.TablePath("assumptions.yaml"))
        .Describing(FrenchFigures.Folder);
}
