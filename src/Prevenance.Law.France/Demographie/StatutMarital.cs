namespace Prevenance.Law.France;

/// <summary>The civil status that income tax looks at.</summary>
public enum StatutMarital
{
    [Label("Non renseigné", "Not said")]
    NonRenseigne,

    [Label("Marié", "Married")]
    Marie,

    [Label("Célibataire", "Single")]
    Celibataire,

    [Label("Divorcé", "Divorced")]
    Divorce,

    [Label("Veuf", "Widowed")]
    Veuf,

    [Label("Pacsé", "In a civil partnership")]
    Pacse,

    [Label("Veuf depuis moins d’un an", "Widowed within the year")]
    JeuneVeuf,
}
