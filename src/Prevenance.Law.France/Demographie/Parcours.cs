namespace Prevenance.Law.France.Demographie;

/// <summary>Facts about a person’s path that no law written here reads, and that aids of territories and organisations ask for.</summary>
public static class Parcours
{
    [Essential]
    [MayChange("a path that one may take")]
    [Label("En service civique", "In civic service")]
    public static readonly Monthly<Individu, Flag> ServiceCivique = Monthly.Flag<Individu>("service_civique");

    [Essential]
    [MayChange("a path that one may take")]
    [Label("Suit une formation sanitaire ou sociale", "Is trained in health or social work")]
    public static readonly Monthly<Individu, Flag> FormationSanitaireOuSociale = Monthly.Flag<Individu>("formation_sanitaire_social");

    [Essential]
    [Label("Travaille par une agence d’intérim", "Works through a temporary agency")]
    public static readonly Monthly<Individu, Flag> Interim = Monthly.Flag<Individu>("agence_travail_temporaire");

    [Essential]
    [Label("A du mal à trouver un logement ou à en payer les frais", "Finds it hard to find a home or to pay for it")]
    public static readonly Monthly<Individu, Flag> DifficultesDeLogement = Monthly.Flag<Individu>("difficultes_acces_ou_frais_logement");

    [Essential]
    [Label("Régime de sécurité sociale", "Social security scheme")]
    public static readonly Monthly<Individu, Choice<RegimeSecuriteSociale>> Regime =
        Monthly.Choice<Individu, RegimeSecuriteSociale>("regime_securite_sociale");

    [Essential]
    [Label("Mention au baccalauréat", "Honours at the baccalauréat")]
    public static readonly Monthly<Individu, Choice<MentionBaccalaureat>> Mention =
        Monthly.Choice<Individu, MentionBaccalaureat>("mention_baccalaureat");
}
