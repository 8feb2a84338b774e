using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Prevenance.Web.Components;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Tests.Modules.Notices;

/// <summary>The board, in the frame that every page has.</summary>
internal sealed class NoticesPage : ComponentBase
{
    private static readonly Text Title = new("Le panneau", "The board");

    [Inject] public Locale L { get; set; } = default!;

    [Inject] public NoticeBoard Board { get; set; } = default!;

    protected override void BuildRenderTree(RenderTreeBuilder page)
    {
        page.OpenComponent<Shell>(0);
        page.AddComponentParameter(1, nameof(Shell.Title), Title);
        page.AddComponentParameter(2, nameof(Shell.Path), NoticesModule.Address);
        page.AddComponentParameter(3, nameof(Shell.ChildContent), (RenderFragment)(content =>
        {
            content.AddContent(4, L[Title]);
            foreach (var notice in Board.All())
                content.AddContent(5, notice);
        }));
        page.CloseComponent();
    }
}
