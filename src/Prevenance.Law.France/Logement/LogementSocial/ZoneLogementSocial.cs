namespace Prevenance.Law.France;

/// <summary>The three parts of the country for the ceilings of social housing.</summary>
public enum ZoneLogementSocial
{
    [Label("Paris et communes limitrophes", "Paris and the communes around it")]
    ParisCommunesLimitrophes,

    [Label("Reste de l’Île-de-France", "Rest of Île-de-France")]
    IleDeFrance,

    [Label("Autres régions", "Other regions")]
    AutresRegions,
}
