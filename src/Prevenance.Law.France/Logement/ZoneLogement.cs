namespace Prevenance.Law.France;

/// <summary>Housing-aid zone of a commune; zone 1 includes zone 1 bis.</summary>
public enum ZoneLogement
{
    [Label("Non renseignée", "Not said")]
    NonRenseigne,

    [Label("Zone 1", "Zone 1")]
    Zone1,

    [Label("Zone 2", "Zone 2")]
    Zone2,

    [Label("Zone 3", "Zone 3")]
    Zone3,
}
