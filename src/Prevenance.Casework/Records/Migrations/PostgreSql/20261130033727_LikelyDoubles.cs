using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class LikelyDoubles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "casework_doubles",
                columns: table => new
                {
                    File = table.Column<string>(type: "text", nullable: false),
                    Of = table.Column<string>(type: "text", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_doubles", x => new { x.File, x.Of });
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_doubles_Of",
                table: "casework_doubles",
                column: "Of");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_doubles");
        }
    }
}
