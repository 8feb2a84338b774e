namespace Prevenance.Territory.Access;

/// <summary>A way of sharing what is offered among those who can reach it.</summary>
public enum AccessMethod
{
    /// <summary>Enhanced two-step floating catchment area (Luo and Qi 2009): all that is offered is shared out, which anybody can check.</summary>
    E2sfca,

    /// <summary>Modified (Delamater 2013): what is far is lost in part, so that the sum tells how badly the network is placed.</summary>
    M2sfca,

    /// <summary>Three-step (Wan, Zou and Sternberg 2012): who has several answers at hand asks a part of each.</summary>
    ThreeStep,
}
