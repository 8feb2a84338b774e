using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Directories.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UnmetRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "directory_unmet",
                columns: table => new
                {
                    Quarter = table.Column<string>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Area = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_unmet", x => new { x.Quarter, x.Person, x.Theme, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "directory_unmet_releases",
                columns: table => new
                {
                    Quarter = table.Column<string>(type: "TEXT", nullable: false),
                    Published = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_unmet_releases", x => x.Quarter);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "directory_unmet");

            migrationBuilder.DropTable(
                name: "directory_unmet_releases");
        }
    }
}
